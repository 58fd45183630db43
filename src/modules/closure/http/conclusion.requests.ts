import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsText } from '../../../platform/http/field.decorator';
import { GOAL_OUTCOMES, type GoalOutcome } from '../domain/conclusion';

export class GoalOutcomeRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Goal of the plan that holds' })
  @IsUUID()
  key: string;

  @ApiProperty({ enum: GOAL_OUTCOMES })
  @IsIn(GOAL_OUTCOMES)
  outcome: GoalOutcome;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list goal-evidence' })
  @IsOptional()
  @IsCode()
  evidenceCode?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'By what one sees it' })
  @IsOptional()
  @IsText(2000)
  evidence?: string;
}

export class ConcludeRequest {
  @ApiProperty({
    maxLength: 60,
    description: 'Code of list closure-outcomes: completed, partly-completed or not-completed',
  })
  @IsCode()
  outcomeCode: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list outcome-reasons, where the outcome is another than that of the goals',
  })
  @IsOptional()
  @IsCode()
  outcomeReason?: string;

  @ApiProperty({ type: [GoalOutcomeRequest], maxItems: 20, description: 'Each goal of the plan, once' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GoalOutcomeRequest)
  goals: GoalOutcomeRequest[];

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 4000,
    description: 'What the child says of how it was; these, or why there are none',
  })
  @IsOptional()
  @IsText(4000)
  childWords?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list child-words-missing-reasons',
  })
  @IsOptional()
  @IsCode()
  wordsMissing?: string;

  @ApiProperty({
    required: false,
    default: false,
    description: 'Whether the child wants its words to be read by the authority',
  })
  @IsOptional()
  @IsBoolean()
  sharesWords?: boolean;
}

export class SendBackCaseRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list conclusion-return-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'What is not done' })
  @IsText(4000)
  note: string;
}
