import { PageQuery } from '../../../platform/http/page';
import { handoverLifecycle, type HandoverState } from '../domain/handover.lifecycle';
import { HANDOVER_LISTS, type HandoverListName } from '../persistence/handover-lists';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  InstantField,
  ListField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class HandoverRequest {
  @CodeField('Code of list protection-grounds')
  reasonCode: string;

  @YesOrNoField('Whether protection cannot wait')
  urgent: boolean;

  @WordsField(8000, 'What protection needs to know, and no more')
  protectionSummary: string;

  @IdField('Else the social service of the district where the child lives', 'optional')
  addressedAgencyId?: string;
}

export class NewHandoverRequest extends HandoverRequest {
  @IdField('A child that one holds')
  childId: string;
}

export class HandoverReasonRequest {
  @CodeField('Code of list handover-return-reasons (or withdraw-reasons)')
  reasonCode: string;
}

export class AnswerHandoverRequest {
  @CodeField('Code of list protection-answers: what is done')
  answerCode: string;

  @DayField('Next contact with the child', 'optional')
  nextContactOn?: string;
}

export class HandoverListQuery extends PageQuery {
  @ListField(HANDOVER_LISTS, 'sent-by-us')
  list: HandoverListName = 'sent-by-us';

  @ChoiceField(handoverLifecycle.states, 'Only in this state', 'optional')
  state?: HandoverState;

  @IdField('Only of this child', 'optional')
  childId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
