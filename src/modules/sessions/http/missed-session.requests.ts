import { OmitType } from '@nestjs/swagger';
import { PageQuery } from '../../../platform/http/page';
import { NewSessionRequest } from './session.requests';
import { CodeField, IdField } from '../../../platform/http/request-field.decorator';

/** A session for the one child; its kind is that of the missed one, unless another is said. */
export class CatchUpRequest extends OmitType(NewSessionRequest, ['caseIds', 'kind', 'backDatingReason']) {
  @CodeField('Code of list activity-kinds', 'optional')
  kind?: string;
}

export class AnswerMissedRequest {
  @CodeField('Code of list follow-up-answers')
  answer: string;
}

export class MissedListQuery extends PageQuery {
  @IdField('Only of this case', 'optional')
  caseId?: string;
}
