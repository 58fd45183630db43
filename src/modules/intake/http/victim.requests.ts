import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { VICTIM_KINDS, type VictimKind } from '../domain/victim';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/** Who stands for a victim. */
export class VictimRepresentativeRequest {
  @CodeField('Code of list representative-kinds')
  kind: string;

  @WordsField(200)
  name: string;

  @YesOrNoField('Does the same person stand for the child of the intake')
  representsTheAccused: boolean;
}

/** Somebody who was harmed. */
export class VictimRequest {
  @ChoiceField(VICTIM_KINDS)
  kind: VictimKind;

  @WordsField(200, 'Their name', 'or-null')
  name?: string;

  @WordsField(8000, 'The harm in their words', 'or-null')
  harm?: string;

  @CodeField('Code of list victim-wishes', 'or-null')
  wish?: string;

  @ApiProperty({ required: false, type: VictimRepresentativeRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => VictimRepresentativeRequest)
  representative?: VictimRepresentativeRequest;
}

/** The view of a victim, or why they were not heard. */
export class VictimViewRequest {
  @InstantField('When they were heard', 'optional')
  heardAt?: string;

  @CodeField('Code of list victim-hearing-ways', 'optional')
  heardHow?: string;

  @WordsField(8000, 'Their view, in their words', 'optional')
  view?: string;

  @CodeField('Code of list victim-not-heard-reasons', 'optional')
  notHeardReason?: string;

  @YesOrNoField('Do they object to a diversion; it is answered, and is no veto')
  objects: boolean;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}

/** What a victim who objects is answered. */
export class AnswerObjectionRequest {
  @WordsField(8000)
  reasons: string;
}

/** When a victim was told the outcome, without anything of the child. */
export class TellOutcomeRequest {
  @InstantField()
  toldAt: string;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}

/** How a victim is reached. */
export class VictimContactRequest {
  @WordsField(500)
  contact: string;
}

/** That a victim and the child were reconciled. */
export class ReconciliationRequest {
  @IdField()
  victimId: string;

  @InstantField('When both agreed')
  agreedAt: string;

  @CodeField('Code of list legal-bases on that day')
  legalBasis: string;

  @CodeField('Code of list reconciliation-proofs')
  proof: string;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}

/** The path of one victim of an intake. */
export class VictimOfIntakeParams {
  @IdField()
  id: string;

  @IdField()
  victimId: string;
}
