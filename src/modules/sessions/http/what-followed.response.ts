import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import type { FoundFeedback } from '../persistence/feedback.repository';
import type { FoundStep } from '../persistence/goal-step.repository';

/** How a session was for a child. */
export class FeedbackResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  sessionId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ maxLength: 60, description: 'Code of list session-feelings' })
  feeling: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000, description: 'The words of the child' })
  words: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;
}

export class FeedbackPageResponse extends pageResponse(FeedbackResponse) {}

/** How near a goal was after one session. */
export class GoalStepResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  sessionId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When the session began' })
  beginsAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list goal-progress-steps' })
  step: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  remark: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;
}

export class GoalStepsResponse {
  @ApiProperty({
    format: 'uuid',
    maxLength: 36,
    description: 'The goal, the same in each edition of the plan',
  })
  key: string;

  @ApiProperty({
    type: [GoalStepResponse],
    maxItems: 50,
    description: 'After each session, the latest first',
  })
  steps: readonly GoalStepResponse[];
}

/** How near the goals of a plan are, session by session. */
export class PlanProgressResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  planId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: [GoalStepsResponse], maxItems: 50 })
  goals: readonly GoalStepsResponse[];
}

/** What who raised a concern keeps in hand. */
export class SessionConcernResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12, description: 'By which it is found again' })
  number: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  receivedAt: string;
}

export const showFeedback = (row: FoundFeedback, words: string | null): FeedbackResponse => ({
  id: row.id,
  sessionId: row.sessionId,
  caseId: row.caseId,
  child: showChildLabel(row),
  feeling: row.feeling,
  words,
  recordedBy: row.recordedBy,
  recordedAt: row.recordedAt.toISOString(),
});

export const showStep = (row: FoundStep, remark: string | null): GoalStepResponse => ({
  sessionId: row.sessionId,
  beginsAt: row.beginsAt.toISOString(),
  step: row.step,
  remark,
  recordedBy: row.recordedBy,
  recordedAt: row.recordedAt.toISOString(),
});
