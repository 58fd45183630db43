import { ByIdParams } from '../../../platform/http/by-id.requests';
import { OBLIGATION_OUTCOMES, type ObligationOutcome } from '../domain/agreement';
import {
  ChoiceField,
  CodeField,
  IdField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/** Which obligation of which process. */
export class ObligationParams extends ByIdParams {
  @IdField()
  obligation: string;
}

/** What became of an obligation; what is not done as a whole has a cause, what is done is confirmed or it is said why not. */
export class SettleObligationRequest {
  @ChoiceField(OBLIGATION_OUTCOMES)
  outcome: ObligationOutcome;

  @CodeField('Code of list restorative-not-done-causes', 'optional')
  causeCode?: string;

  @YesOrNoField('Whether those harmed confirm it', 'optional')
  isConfirmed?: boolean;

  @CodeField('Code of list restorative-unconfirmed-reasons', 'optional')
  unconfirmedReason?: string;

  @IdField('The letter, of kind apology-letter, uploaded about the case', 'optional')
  documentId?: string;

  @YesOrNoField('Whether the letter was handed over', 'optional')
  isHandedOver?: boolean;
}
