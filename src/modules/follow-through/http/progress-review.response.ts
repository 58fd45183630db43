import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { progressReviewLifecycle, type ProgressReviewState } from '../domain/progress-review.lifecycle';

/** Until when a progress review is held. */
export class ProgressReviewClockResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;
}

/** A progress review in a list: no step and no word. */
export class ProgressReviewSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: progressReviewLifecycle.states })
  state: ProgressReviewState;

  @ApiProperty({ type: ProgressReviewClockResponse, nullable: true })
  clock: ProgressReviewClockResponse | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  heldAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  completedAt: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;
}

export class ProgressReviewPageResponse extends pageResponse(ProgressReviewSummaryResponse) {}

export class GoalProgressResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Goal of the plan' })
  goalKey: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list goal-progress-steps' })
  step: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  note: string | null;
}

export class ProgressReviewActionResponse extends availableActionResponse(progressReviewLifecycle.actions) {}

export class ProgressReviewResponse extends ProgressReviewSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  planId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  followsId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  begunBy: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  completedBy: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 20,
    description: 'Codes of list progress-review-presences',
  })
  present: string[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  childWords: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list child-words-missing-reasons',
  })
  childWordsMissing: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 100 })
  tries: number | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  parentWords: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list parent-words-missing-reasons',
  })
  parentWordsMissing: string | null;

  @ApiProperty({ type: [GoalProgressResponse], maxItems: 20 })
  goals: GoalProgressResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list progress-review-changes',
  })
  changeCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  changeNote: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  nextOn: string | null;

  @ApiProperty({ type: [ProgressReviewActionResponse], maxItems: 4 })
  availableActions: readonly ProgressReviewActionResponse[];
}

export class ComparedGoalResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  goalKey: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  before: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  now: string | null;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    nullable: true,
    minimum: -10,
    maximum: 10,
    description: 'How many steps nearer',
  })
  change: number | null;
}

/** A review beside the one before it. */
export class ProgressComparisonResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  reviewId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  beforeId: string | null;

  @ApiProperty({ type: [ComparedGoalResponse], maxItems: 40 })
  goals: ComparedGoalResponse[];
}
