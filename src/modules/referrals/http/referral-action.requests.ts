import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { NEXT_STEPS, type NextStep } from '../domain/referral';

export class NoteRequest {
  @ApiProperty({ required: false, minLength: 1, maxLength: 4000 })
  @IsOptional()
  @IsText(4000)
  note?: string;
}

export class ReasonRequest extends NoteRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of the list of reasons for this action' })
  @IsCode()
  reasonCode: string;
}

export class DecisionRequest {
  @ApiProperty({
    minLength: 1,
    maxLength: 8000,
    description: 'The reasons in words; required for every decision',
  })
  @IsText(8000)
  reasons: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list legal-bases' })
  @IsCode()
  legalBasis: string;
}

export class RefusalRequest extends DecisionRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list refusal-reasons (or rescind-reasons)' })
  @IsCode()
  reasonCode: string;
}

export class ExplanationRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  explainedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  @IsCode()
  language: string;

  @ApiProperty()
  @IsBoolean()
  lawyerPresent: boolean;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list lawyer-absence-reasons' })
  @IsOptional()
  @IsCode()
  lawyerAbsenceReason?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list back-dating-reasons' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

export class OfferRequest extends DecisionRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list measures' })
  @IsCode()
  measure: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 730,
    description: 'Longest duration in days',
  })
  @IsInt()
  @Min(1)
  @Max(730)
  longestDays: number;

  @ApiProperty({ maxLength: 60, description: 'Code of the consequences that are explained' })
  @IsCode()
  consequences: string;

  @ApiProperty({ description: 'Whether the right to a review was explained' })
  @IsBoolean()
  reviewExplained: boolean;

  @ApiProperty({
    required: false,
    description: 'Whether the reasons answer the objections of victims that nobody has answered yet',
  })
  @IsOptional()
  @IsBoolean()
  answersObjections?: boolean;

  @ApiProperty({ type: ExplanationRequest })
  @ValidateNested()
  @Type(() => ExplanationRequest)
  explanation: ExplanationRequest;
}

export class OverturnRequest extends OfferRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list overturn-reasons' })
  @IsCode()
  reasonCode: string;
}

export class TakeUpRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  answeredAt: string;

  @ApiProperty({ description: 'An answer given in custody is confirmed after release' })
  @IsBoolean()
  inCustody: boolean;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list back-dating-reasons' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;

  @ApiProperty({ type: ExplanationRequest })
  @ValidateNested()
  @Type(() => ExplanationRequest)
  explanation: ExplanationRequest;
}

export class ChildDeclinesRequest extends TakeUpRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list not-taken-up-reasons' })
  @IsCode()
  reasonCode: string;
}

export class DeclineRequest extends ReasonRequest {
  @ApiProperty({ enum: NEXT_STEPS, description: 'What happens next' })
  @IsIn(NEXT_STEPS)
  nextStep: NextStep;
}

export class RedirectRequest extends ReasonRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  centreAgencyId: string;
}
