import { isBound } from './custody.rules';
import type { CustodyEntryKind } from './custody-log';
import { everythingBefore, type Chained } from './everything-before';

/** One entry of the log, also one that was put right. */
interface Kept extends Chained {
  readonly kind: CustodyEntryKind;
  readonly happenedAt: Date;
  readonly recordedBy: string;
  readonly correctedAt: Date | null;
}

/**
 * Did whoever recorded a time in custody make it shorter alone? What was said then may count as said in freedom since, so
 * it shows until somebody else tells a start or an end at least as narrow as the one that stands (BR 21.1).
 */
export const isShortenedAlone = (log: readonly Kept[]): boolean =>
  log
    .filter(({ kind, correctedAt }) => correctedAt === null && isBound(kind))
    .some((standing) => isNarrowedAlone(standing, everythingBefore(log, standing)));

function isNarrowedAlone(standing: Kept, before: readonly Kept[]): boolean {
  const [widest] = [...before].sort((one, other) => (isNarrower(one, other) ? 1 : -1));
  if (!widest || !isNarrower(standing, widest)) return false;
  const others = [standing, ...before].filter(({ recordedBy }) => recordedBy !== widest.recordedBy);
  return others.every((one) => isNarrower(standing, one));
}

const isNarrower = ({ kind, happenedAt }: Kept, than: Kept): boolean =>
  kind === 'started' ? happenedAt > than.happenedAt : happenedAt < than.happenedAt;
