import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsCode, IsText } from '../../../platform/http/field.decorator';
import { INTAKE_DECISIONS, type IntakeDecision } from '../domain/intake-decision';

/** What is decided on an intake, why, and on which legal basis. */
export class IntakeDecisionRequest {
  @ApiProperty({ enum: INTAKE_DECISIONS })
  @IsIn(INTAKE_DECISIONS)
  decision: IntakeDecision;

  @ApiProperty({ maxLength: 60, description: 'Code of list intake-decision-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'The reasons in words' })
  @IsText(8000)
  reasons: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list legal-bases' })
  @IsCode()
  legalBasis: string;
}
