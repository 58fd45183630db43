import { PageQuery } from '../../../platform/http/page';
import { programmeWaitLifecycle, type WaitState } from '../domain/programme-wait.lifecycle';
import {
  ChoiceField,
  CodeField,
  IdField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class NewWaitRequest {
  @IdField()
  programmeId: string;

  @IdField('The case of the child')
  caseId: string;

  @CodeField('Code of list programme-wait-reasons')
  reasonCode: string;

  @WordsField(500, 'What the child wishes for', 'optional')
  wish?: string;
}

export class PromoteRequest {
  @CodeField('Code of list waiting-order-reasons, where others have waited longer', 'optional')
  reasonCode?: string;

  @YesOrNoField('Take part in the sessions that are free; otherwise nothing is done', 'optional')
  skipClashes?: boolean;
}

export class WaitListQuery extends PageQuery {
  @IdField('Only of this programme', 'optional')
  programmeId?: string;

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(programmeWaitLifecycle.states, 'Only in this state', 'optional')
  state?: WaitState;
}
