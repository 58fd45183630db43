import type { Rule } from '../../../kernel/rule';

/** When something is said to have happened, and when it is written down. */
export interface ToldFacts {
  readonly happenedAt: readonly Date[];
  readonly now: Date;
  readonly backDatingReason: string | null;
}

/** What is recorded more than a day after it happened is back-dated, and says why. */
const LATE_AFTER_MS = 24 * 3_600_000;

const nothingToldIsYetToCome: Rule<ToldFacts> = {
  code: 'due-process.happened-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ happenedAt, now }) => happenedAt.every((at) => at <= now),
};

const lateEntriesSayWhy: Rule<ToldFacts> = {
  code: 'due-process.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: ({ happenedAt, now, backDatingReason }) =>
    backDatingReason !== null || happenedAt.every((at) => now.getTime() - at.getTime() <= LATE_AFTER_MS),
};

/** Whether something may be recorded as it is told. */
export const toldRules: readonly Rule<ToldFacts>[] = [nothingToldIsYetToCome, lateEntriesSayWhy];
