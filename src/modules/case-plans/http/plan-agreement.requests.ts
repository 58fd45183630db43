import { PLAN_PARTIES, SIGNING_WAYS, type PlanParty, type SigningWay } from '../domain/plan';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/** A name that was signed, or why there is none. */
export class SignPlanRequest {
  @ChoiceField(PLAN_PARTIES)
  party: PlanParty;

  @ChoiceField(SIGNING_WAYS)
  way: SigningWay;

  @WordsField(200, 'As it was signed', 'optional')
  name?: string;

  @CodeField('Code of list signature-missing-reasons', 'optional')
  missingReason?: string;

  @IdField('Which representative signed', 'optional')
  representativeId?: string;

  @IdField('The paper on which one sees it, uploaded about this plan; always where it is drawn', 'optional')
  documentId?: string;

  @InstantField('When it was signed, or asked for in vain')
  signedAt: string;

  @YesOrNoField('Whether it puts right what was written down; both stay', 'optional')
  isCorrection?: boolean;
}

/** Why a plan is written anew. */
export class ReturnPlanRequest {
  @CodeField('Code of list plan-return-reasons')
  reasonCode: string;

  @WordsField(4000)
  note: string;
}
