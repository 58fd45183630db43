import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsInstant, IsLocalDay, IsText, OrNotSaid } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { progressReviewLifecycle, type ProgressReviewState } from '../domain/progress-review.lifecycle';
import { PROGRESS_REVIEW_LISTS, type ProgressReviewListName } from '../persistence/progress-review-lists';

export class NewProgressReviewRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  caseId: string;
}

export class GoalProgressRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'A goal of the plan' })
  @IsUUID()
  goalKey: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list goal-progress-steps' })
  @IsCode()
  step: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 2000,
    description: 'By what one sees it',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(2000)
  note?: string;
}

/** What is left out stays as it is. */
export class AmendProgressReviewRequest {
  @ApiProperty({
    required: false,
    nullable: true,
    format: 'date-time',
    maxLength: 35,
    description: 'When it was held',
  })
  @OrNotSaid()
  @IsOptional()
  @IsInstant()
  heldAt?: string;

  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 20,
    uniqueItems: true,
    description: 'Codes of list progress-review-presences',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  present?: string[];

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 8000,
    description: 'The child’s own words',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(8000)
  childWords?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 60,
    description: 'Code of list child-words-missing-reasons',
  })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  childWordsMissing?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 100,
    description: 'How often it was tried to hear the child',
  })
  @OrNotSaid()
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  tries?: number;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 8000,
    description: 'The parents’ own words',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(8000)
  parentWords?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 60,
    description: 'Code of list parent-words-missing-reasons',
  })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  parentWordsMissing?: string;

  @ApiProperty({ required: false, type: [GoalProgressRequest], maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GoalProgressRequest)
  goals?: GoalProgressRequest[];

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 60,
    description: 'Code of list progress-review-changes',
  })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  changeCode?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 4000,
    description: 'What changes, and why',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(4000)
  changeNote?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    format: 'date',
    maxLength: 10,
    description: 'Until when the next one is held',
  })
  @OrNotSaid()
  @IsOptional()
  @IsLocalDay()
  nextOn?: string;
}

export class ProgressReviewListQuery extends PageQuery {
  @ApiProperty({ enum: PROGRESS_REVIEW_LISTS, required: false, default: 'mine' })
  @IsOptional()
  @IsIn(PROGRESS_REVIEW_LISTS)
  list: ProgressReviewListName = 'mine';

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({ required: false, enum: progressReviewLifecycle.states })
  @IsOptional()
  @IsIn(progressReviewLifecycle.states)
  state?: ProgressReviewState;
}
