import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsId, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { AGREEMENT_PARTIES, MOST_AMOUNT, MOST_HOURS, type AgreementParty } from '../domain/agreement';

/** What the child promises to somebody harmed. */
export class ObligationRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list restorative-obligation-kinds' })
  @IsCode()
  kindCode: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'To whom of those harmed it is owed' })
  @IsId()
  partyId: string;

  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsText(2000)
  words: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  @IsLocalDay()
  dueOn: string;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: MOST_AMOUNT,
    description: 'In whole manat, of kinds that are counted so',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_AMOUNT)
  amount?: number;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: MOST_HOURS,
    description: 'Of work, of kinds that are counted so',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_HOURS)
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
  @ApiProperty({ enum: AGREEMENT_PARTIES })
  @IsIn(AGREEMENT_PARTIES)
  party: AgreementParty;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Who of those harmed' })
  @IsOptional()
  @IsId()
  partyId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Which representative' })
  @IsOptional()
  @IsId()
  representativeId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Which authority' })
  @IsOptional()
  @IsId()
  agencyId?: string;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 200,
    description: 'As it was signed, for an authority with the office; the centre signs as who is signed in',
  })
  @IsOptional()
  @IsText(200)
  name?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list signature-missing-reasons, for a representative',
  })
  @IsOptional()
  @IsCode()
  missingReason?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'The paper on which one sees it, of kind restorative-agreement, uploaded about the case',
  })
  @IsOptional()
  @IsUUID()
  documentId?: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'When it was signed, or asked for in vain' })
  @IsLocalDay()
  signedOn: string;
}
