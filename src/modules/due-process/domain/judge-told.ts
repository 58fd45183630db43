import type { CustodyEntryKind } from './custody-log';
import { everythingBefore, type Chained } from './everything-before';

/** One entry of the log, also one that was put right. */
interface Kept extends Chained {
  readonly kind: CustodyEntryKind;
  readonly recordedBy: string;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly correctedAt: Date | null;
}

/**
 * Did one person alone tell, more than an hour afterwards, that the child was brought before a judge? It ends the time that counts, so it
 * shows until somebody else of the unit puts the entry right or tells it anew (CRC 37(d); GC24 §90; BR 10.2, 21.1).
 */
export const isJudgeToldAlone = (log: readonly Kept[]): boolean =>
  log
    .filter(({ kind, correctedAt }) => kind === 'brought-before-judge' && correctedAt === null)
    .some((standing) => isToldAlone(standing, [standing, ...everythingBefore(log, standing)]));

/** How long after the judge an entry still counts as made at the time. */
const AT_THE_TIME_MS = 3_600_000;

const isToldAtTheTime = ({ happenedAt, recordedAt }: Kept): boolean =>
  recordedAt.getTime() - happenedAt.getTime() <= AT_THE_TIME_MS;

/** What was told at the time holds, but for an earlier instant that is put in its place. */
const isToldAlone = (standing: Kept, chain: readonly Kept[]): boolean =>
  !chain.some((one) => isToldAtTheTime(one) && one.happenedAt <= standing.happenedAt) &&
  new Set(chain.map(({ recordedBy }) => recordedBy)).size === 1;
