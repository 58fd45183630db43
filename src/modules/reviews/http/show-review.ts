import { standingAt } from '../../../kernel/running-clock';
import { showChildLabel } from '../../children';
import type { ReviewRow } from '../persistence/review.repository';
import type {
  ReviewActionResponse,
  ReviewClockResponse,
  ReviewFindingResponse,
  ReviewResponse,
  ReviewSummaryResponse,
} from './review.response';

const showClock = ({ dueAt, warnAt, escalatesTo }: ReviewRow, now: Date): ReviewClockResponse | null => {
  if (dueAt === null) return null;
  const standing = standingAt({ dueAt, warnAt, stoppedAt: null, paused: false }, now);
  return { dueAt: dueAt.toISOString(), standing, escalatesTo };
};

export const summariseReview = (row: ReviewRow, now: Date): ReviewSummaryResponse => ({
  id: row.id,
  number: row.number,
  state: row.state,
  decision: {
    kind: row.decisionKind,
    id: row.decisionId,
    of: row.decisionOf,
    decidedAt: row.decidedAt.toISOString(),
    agencyId: row.deciderAgencyId,
  },
  child: showChildLabel(row),
  askedBy: row.askedBy,
  askedAt: row.askedAt.toISOString(),
  reviewerAgencyId: row.reviewerAgencyId,
  clock: showClock(row, now),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

const showFinding = (row: ReviewRow, reasons: string | null): ReviewFindingResponse | null =>
  row.settledAt && {
    outcome: row.state,
    at: row.settledAt.toISOString(),
    reasonCode: row.findingReason,
    reasons,
  };

/** A review; what is not named here is not shown. */
export const showReview = (
  row: ReviewRow,
  now: Date,
  shown: {
    readonly reasons: string | null;
    readonly sharedAt: Date | null;
    readonly finding: string | null;
    readonly actions: readonly ReviewActionResponse[];
  },
): ReviewResponse => ({
  ...summariseReview(row, now),
  version: row.version,
  representativeId: row.representativeId,
  lateReason: row.lateReason,
  backDatingReason: row.backDatingReason,
  recordedBy: row.recordedBy,
  recordedAgencyId: row.recordedAgencyId,
  reviewerId: row.reviewerId,
  reasons: shown.reasons,
  reasonsSharedAt: shown.sharedAt?.toISOString() ?? null,
  withdrawnBy: row.withdrawnBy,
  withdrawalLawyerPresent: row.withdrawalLawyerPresent,
  withdrawalLawyerAbsence: row.withdrawalLawyerAbsence,
  finding: showFinding(row, shown.finding),
  availableActions: shown.actions,
});
