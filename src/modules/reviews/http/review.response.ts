import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { DECISION_KINDS, DECISIONS_OF, type DecisionKind, type DecisionOf } from '../contract';
import { ASKED_BY, type AskedBy } from '../domain/review';
import { reviewLifecycle, type ReviewState } from '../domain/review.lifecycle';

export class ReviewedDecisionResponse {
  @ApiProperty({ enum: DECISION_KINDS })
  kind: DecisionKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: DECISIONS_OF })
  of: DecisionOf;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  decidedAt: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;
}

export class ReviewClockResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 40 })
  escalatesTo: string | null;
}

/** A review in a list: initials and number, no name and no text. */
export class ReviewSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ enum: reviewLifecycle.states })
  state: ReviewState;

  @ApiProperty({ type: ReviewedDecisionResponse })
  decision: ReviewedDecisionResponse;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: ASKED_BY })
  askedBy: AskedBy;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  askedAt: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  reviewerAgencyId: string;

  @ApiProperty({ type: ReviewClockResponse, nullable: true })
  clock: ReviewClockResponse | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class ReviewPageResponse extends pageResponse(ReviewSummaryResponse) {}

export class ReviewFindingResponse {
  @ApiProperty({ enum: ['upheld', 'overturned', 'withdrawn'] })
  outcome: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  reasons: string | null;
}

export class ReviewActionResponse extends availableActionResponse(reviewLifecycle.actions) {}

export class ReviewResponse extends ReviewSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  representativeId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  lateReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedAgencyId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  reviewerId: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 8000,
    description: 'For who wrote them down and the reviewer; for the decider once they are shared',
  })
  reasons: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  reasonsSharedAt: string | null;

  @ApiProperty({ type: 'string', enum: [...ASKED_BY, null], nullable: true, description: 'Who took it back' })
  withdrawnBy: AskedBy | null;

  @ApiProperty({ type: 'boolean', nullable: true, description: 'Whether a lawyer was there then' })
  withdrawalLawyerPresent: boolean | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  withdrawalLawyerAbsence: string | null;

  @ApiProperty({ type: ReviewFindingResponse, nullable: true })
  finding: ReviewFindingResponse | null;

  @ApiProperty({ type: [ReviewActionResponse], maxItems: 10 })
  availableActions: readonly ReviewActionResponse[];
}
