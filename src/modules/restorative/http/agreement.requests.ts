import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { AGREEMENT_PARTIES, MOST_AMOUNT, MOST_HOURS, type AgreementParty } from '../domain/agreement';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

/** What the child promises to somebody harmed. */
export class ObligationRequest {
  @CodeField('Code of list restorative-obligation-kinds')
  kindCode: string;

  @IdField('To whom of those harmed it is owed')
  partyId: string;

  @WordsField(2000)
  words: string;

  @DayField()
  dueOn: string;

  @NumberField([1, MOST_AMOUNT], 'In whole manat, of kinds that are counted so', 'optional')
  amount?: number;

  @NumberField([1, MOST_HOURS], 'Of work, of kinds that are counted so', 'optional')
  hours?: number;
}

/** The whole agreement, as it is said now; who has signed another wording signs anew. */
export class ProposeAgreementRequest {
  @ApiProperty({ type: [ObligationRequest], minItems: 1, maxItems: 20 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ObligationRequest)
  obligations: ObligationRequest[];
}

/** A name that was signed, or for a representative why there is none. */
export class SignAgreementRequest {
  @ChoiceField(AGREEMENT_PARTIES)
  party: AgreementParty;

  @IdField('Who of those harmed', 'optional')
  partyId?: string;

  @IdField('Which representative', 'optional')
  representativeId?: string;

  @IdField('Which authority', 'optional')
  agencyId?: string;

  @WordsField(
    200,
    'As it was signed, for an authority with the office; the centre signs as who is signed in',
    'optional',
  )
  name?: string;

  @CodeField('Code of list signature-missing-reasons, for a representative', 'optional')
  missingReason?: string;

  @IdField(
    'The paper on which one sees it, of kind restorative-agreement, uploaded about the case',
    'optional',
  )
  documentId?: string;

  @DayField('When it was signed, or asked for in vain')
  signedOn: string;
}
