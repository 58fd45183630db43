import { showChildLabel } from '../../children';
import type { DetentionTimes } from '../application/detention-clocks';
import type { DefendedReviewRow } from '../persistence/defended-detention.repository';
import type { DetentionRow } from '../persistence/detention.repository';
import type { DefendedDetentionReviewResponse } from './defended-detention.response';
import type { DetentionResponse } from './detention.response';

/** What only who decides, or defends, reads of the latest review. */
interface ShownDetention {
  readonly reasons: string | null;
  readonly orderId: string | null;
  readonly now: Date;
}

/** A detention for who holds the intake; what is not named here is not shown. */
export const showDetention = (
  row: DetentionRow,
  { dueAt, standing, longestUntil }: DetentionTimes,
  { reasons, orderId, now }: ShownDetention,
): DetentionResponse => ({
  ...{ id: row.id, intakeId: row.intakeId, child: showChildLabel(row) },
  ...{ heldSince: row.heldSince.toISOString(), reviews: row.number ?? 0, outcome: row.outcome },
  ...{ orderId, reasons },
  reviewedAt: row.reviewedAt?.toISOString() ?? null,
  ...{ dueAt: dueAt.toISOString(), standing, longestUntil: longestUntil.toISOString() },
  isTooLong: longestUntil < now,
});

/** One review for who stands for the child; the judge is not named. */
export const showDefendedReview = (
  { id, custodyId, number, courtAgencyId, reviewedAt, outcome, orderId, lawyerPresent }: DefendedReviewRow,
  reasons: string | null,
): DefendedDetentionReviewResponse => ({
  ...{ id, custodyId, number, courtAgencyId, reviewedAt: reviewedAt.toISOString() },
  ...{ outcome, orderId, lawyerPresent, reasons },
});
