import { showChildLabel } from '../../children';
import type { DetentionTimes } from '../application/detention-clocks';
import type { DetentionRow } from '../persistence/detention.repository';
import type { DetentionResponse } from './detention.response';

/** A detention for who holds the intake; what is not named here is not shown. */
export const showDetention = (
  row: DetentionRow,
  { dueAt, standing, longestUntil }: DetentionTimes,
  { reasons, now }: { readonly reasons: string | null; readonly now: Date },
): DetentionResponse => ({
  ...{ id: row.id, intakeId: row.intakeId, child: showChildLabel(row) },
  ...{ heldSince: row.heldSince.toISOString(), reviews: row.number ?? 0, outcome: row.outcome, reasons },
  reviewedAt: row.reviewedAt?.toISOString() ?? null,
  ...{ dueAt: dueAt.toISOString(), standing, longestUntil: longestUntil.toISOString() },
  isTooLong: longestUntil < now,
});
