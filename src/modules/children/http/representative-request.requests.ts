import { PageQuery } from '../../../platform/http/page';
import { REQUEST_LISTS, type RequestList } from '../persistence/representative-request.repository';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
} from '../../../platform/http/request-field.decorator';

export class NewRepresentativeRequestRequest {
  @CodeField('Code of list representative-request-reasons')
  reason: string;

  @IdField('Left out: the guardianship body of the child’s district', 'optional')
  addressedAgencyId?: string;
}

export class AnswerRepresentativeRequestRequest {
  @CodeField('Code of list representative-request-answers')
  answer: string;
}

export class WithdrawRepresentativeRequestRequest {
  @CodeField('Code of list representative-request-ends')
  reasonCode: string;
}

export class RepresentativeRequestListQuery extends PageQuery {
  @ChoiceField(REQUEST_LISTS, 'Which list is asked for', 'optional')
  list?: RequestList;

  @IdField('Only of this child', 'optional')
  childId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
