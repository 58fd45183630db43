import { PageQuery } from '../../../platform/http/page';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
} from '../../../platform/http/request-field.decorator';
import { COPY_REQUEST_STATES, type CopyRequestState } from '../domain/copy-request.lifecycle';

export class AskCopyRequest {
  @IdField('A mandate that the lawyer holds')
  mandateId: string;

  @CodeField('Code of list copy-request-kinds')
  what: string;
}

export class AnswerCopyRequest {
  @IdField('A paper of kind copy-of-file about the case, uploaded at this centre')
  documentId: string;
}

export class RefuseCopyRequest {
  @CodeField('Code of list copy-refusal-reasons')
  reasonCode: string;
}

export class CopyRequestListQuery extends PageQuery {
  @ChoiceField(COPY_REQUEST_STATES, 'Only in this state', 'optional')
  state?: CopyRequestState;

  @IdField('Only of this mandate', 'optional')
  mandateId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
