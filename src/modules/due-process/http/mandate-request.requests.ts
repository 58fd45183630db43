import { PageQuery } from '../../../platform/http/page';
import { mandateRequestLifecycle, type MandateRequestState } from '../domain/mandate-request.lifecycle';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
} from '../../../platform/http/request-field.decorator';

export class NewMandateRequestRequest {
  @IdField('The legal clinic that is asked')
  clinicAgencyId: string;

  @CodeField('Code of list mandate-askers')
  askedBy: string;

  @InstantField()
  askedAt: string;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}

export class WithdrawMandateRequestRequest {
  @CodeField('Code of list mandate-withdraw-reasons')
  reasonCode: string;
}

export class ReceivedMandateRequestsQuery extends PageQuery {
  @ChoiceField(mandateRequestLifecycle.states, 'Only in this state', 'optional')
  state?: MandateRequestState;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
