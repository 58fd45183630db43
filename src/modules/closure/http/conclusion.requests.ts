import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { GOAL_OUTCOMES, type GoalOutcome } from '../domain/conclusion';
import { ChoiceField, CodeField, IdField, WordsField } from '../../../platform/http/request-field.decorator';

export class GoalOutcomeRequest {
  @IdField('Goal of the plan that holds')
  key: string;

  @ChoiceField(GOAL_OUTCOMES)
  outcome: GoalOutcome;

  @CodeField('Code of list goal-evidence', 'optional')
  evidenceCode?: string;

  @WordsField(2000, 'By what one sees it', 'optional')
  evidence?: string;
}

export class ConcludeRequest {
  @CodeField('Code of list closure-outcomes: completed, partly-completed or not-completed')
  outcomeCode: string;

  @CodeField('Code of list outcome-reasons, where the outcome is another than that of the goals', 'optional')
  outcomeReason?: string;

  @ApiProperty({ type: [GoalOutcomeRequest], maxItems: 20, description: 'Each goal of the plan, once' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GoalOutcomeRequest)
  goals: GoalOutcomeRequest[];

  @WordsField(4000, 'What the child says of how it was; these, or why there are none', 'optional')
  childWords?: string;

  @CodeField('Code of list child-words-missing-reasons', 'optional')
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
  @CodeField('Code of list conclusion-return-reasons')
  reasonCode: string;

  @WordsField(4000, 'What is not done')
  note: string;
}
