import { ByIdParams } from '../../../platform/http/by-id.requests';
import { PageQuery } from '../../../platform/http/page';
import { PARTY_KINDS, RESTORATIVE_KINDS, type PartyKind, type RestorativeKind } from '../domain/restorative';
import { restorativeLifecycle, type RestorativeState } from '../domain/restorative.lifecycle';
import { RESTORATIVE_LISTS, type RestorativeListName } from '../persistence/restorative-lists';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  ListField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class OpenProcessRequest {
  @IdField()
  caseId: string;

  @ChoiceField(RESTORATIVE_KINDS)
  kind: RestorativeKind;

  @IdField('Of the team, and not who answers for the case')
  mediatorId: string;
}

export class AppointMediatorRequest {
  @IdField('Of the team, and not who answers for the case')
  mediatorId: string;
}

export class AddPartyRequest {
  @ChoiceField(PARTY_KINDS)
  kind: PartyKind;

  @WordsField(200, 'Who was harmed')
  name: string;

  @WordsField(200, 'Who stands for a child that was harmed', 'optional')
  representativeName?: string;

  @IdField('The victim of an intake, where the centre sees it', 'optional')
  victimId?: string;
}

/** Which of those harmed, in which process. */
export class PartyParams extends ByIdParams {
  @IdField()
  party: string;
}

const DECISIONS = ['given', 'refused'] as const;

/** What somebody harmed says to taking part, once it was explained to them. */
export class AnswerOfPartyRequest {
  @ChoiceField(DECISIONS)
  decision: (typeof DECISIONS)[number];

  @InstantField()
  explainedAt: string;

  @CodeField('Code of list languages')
  language: string;

  @CodeField('Code of list interpretations')
  interpretation: string;

  @InstantField()
  answeredAt: string;

  @YesOrNoField('Whether who stands for a child that was harmed agrees too', 'optional')
  representativeAgrees?: boolean;
}

export class WithdrawPartyRequest {
  @InstantField()
  withdrawnAt: string;
}

export class PartyContactRequest {
  @WordsField(500, 'Address and telephone')
  contact: string;
}

export class EndProcessRequest {
  @CodeField('Code of list restorative-end-reasons')
  reasonCode: string;
}

export class RestorativeListQuery extends PageQuery {
  @ListField(RESTORATIVE_LISTS, 'mine')
  list: RestorativeListName = 'mine';

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(restorativeLifecycle.states, 'Only in this state', 'optional')
  state?: RestorativeState;
}
