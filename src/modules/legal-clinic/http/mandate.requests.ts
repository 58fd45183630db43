import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsCode, IsId, IsInstant, IsLocalDay } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { MANDATE_STATES, type MandateState } from '../domain/mandate.lifecycle';

/** Of an intake, a referral, a case, or of a request to a clinic (ADR 14). */
const NUMBER = /^[FMNRfmnr]-[0-9A-Za-z]{4}-[0-9A-Za-z]{2}$/;

export class AskMandateRequest {
  @ApiProperty({
    minLength: 9,
    maxLength: 9,
    pattern: NUMBER.source,
    description:
      'Number of an intake, a referral, a case or a request to this clinic, as the family gives it',
  })
  @Matches(NUMBER)
  number: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list mandate-instructors; a child may alone' })
  @IsCode()
  instructedBy: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'On which day that was said' })
  @IsLocalDay()
  instructedOn: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list mandate-proofs: what the clinic has in hand' })
  @IsCode()
  proof: string;
}

export class AcceptMandateRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'A lawyer of this clinic' })
  @IsId()
  lawyerId: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list mandate-conflict-answers, where the clinic stands for another of the same act',
  })
  @IsOptional()
  @IsCode()
  conflictAnswer?: string;
}

export class HandOverMandateRequest extends AcceptMandateRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list mandate-hand-over-reasons' })
  @IsCode()
  reasonCode: string;
}

export class EndMandateRequest {
  @ApiProperty({
    maxLength: 60,
    description: 'Code of list mandate-decline-reasons, mandate-withdrawal-reasons or mandate-end-reasons',
  })
  @IsCode()
  reasonCode: string;
}

export class MandateListQuery extends PageQuery {
  @ApiProperty({ required: false, enum: MANDATE_STATES })
  @IsOptional()
  @IsIn(MANDATE_STATES)
  state?: MandateState;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  lawyerId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
