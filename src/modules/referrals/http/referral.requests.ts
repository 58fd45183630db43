import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import {
  ATTESTED_CONDITIONS,
  BASES,
  STAGES,
  type AttestedCondition,
  type Basis,
  type Stage,
} from '../domain/referral';
import { referralLifecycle, type ReferralState } from '../domain/referral.lifecycle';
import { REFERRAL_LISTS, type ReferralListName } from '../persistence/referral-lists';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  ListField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class ReferralContentRequest {
  @ChoiceField(STAGES)
  stage: Stage;

  @IdField('Who is asked to decide', 'or-null')
  authorityAgencyId?: string;

  @IdField('The centre that is proposed', 'or-null')
  centreAgencyId?: string;

  @CodeField('Code of list measures', 'or-null')
  proposedMeasure?: string;

  @WordsField(8000, 'In the words of the referrer', 'or-null')
  summary?: string;
}

export class NewReferralRequest extends ReferralContentRequest {
  @IdField()
  intakeId: string;

  @ChoiceField(BASES)
  basis: Basis;
}

export class AmendReferralRequest extends PartialType(ReferralContentRequest) {}

export class ConditionRequest {
  @ChoiceField(ATTESTED_CONDITIONS, 'Condition of GC24 §18 that somebody attests')
  condition: AttestedCondition;

  @InstantField()
  metAt: string;

  @CodeField('Who stands for it: a role or kind of person as a code')
  attestedBy: string;

  @CodeField('Code of what it rests on')
  basis: string;
}

export class ReferralListQuery extends PageQuery {
  @ListField(REFERRAL_LISTS, 'my-unit')
  list: ReferralListName = 'my-unit';

  @ChoiceField(referralLifecycle.states, 'Only in this state', 'optional')
  state?: ReferralState;

  @ChoiceField(BASES, 'Only on this basis', 'optional')
  basis?: Basis;

  @IdField('Only of this child', 'optional')
  childId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}

export class NumberRequest {
  @ApiProperty({ maxLength: 12, pattern: '^R-[0-9A-Z]{4}-[0-9A-Z]{2}$', example: 'R-7KQ4-29' })
  @Matches(/^R-[0-9A-Z]{4}-[0-9A-Z]{2}$/)
  number: string;
}
