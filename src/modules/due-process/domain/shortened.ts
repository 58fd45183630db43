import { isBound } from './custody.rules';
import type { CustodyEntryKind } from './custody-log';

/** One entry of the log, also one that was put right. */
interface Kept {
  readonly id: string;
  readonly kind: CustodyEntryKind;
  readonly happenedAt: Date;
  readonly recordedBy: string;
  readonly correctsId: string | null;
  readonly correctedAt: Date | null;
}

/**
 * Did whoever recorded a time in custody make it shorter alone? What was said then may count as said in freedom since, so
 * it shows until somebody else tells the start and the end as well (BR 21.1).
 */
export const isShortenedAlone = (log: readonly Kept[]): boolean =>
  log.some((entry) => {
    const before = log.find(({ id }) => id === entry.correctsId);
    if (!before || entry.correctedAt !== null || !isBound(entry.kind)) return false;
    const isShorter =
      entry.kind === 'started' ? entry.happenedAt > before.happenedAt : entry.happenedAt < before.happenedAt;
    return isShorter && entry.recordedBy === before.recordedBy;
  });
