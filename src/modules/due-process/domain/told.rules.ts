import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { Rule } from '../../../kernel/rule';

/** When something is said to have happened, and when it is written down. */
export interface ToldFacts {
  readonly happenedAt: readonly Date[];
  readonly now: Date;
  readonly backDatingReason: string | null;
}

const nothingToldIsYetToCome: Rule<ToldFacts> = {
  code: 'due-process.happened-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ happenedAt, now }) => happenedAt.every((at) => at <= now),
};

const lateEntriesSayWhy: Rule<ToldFacts> = {
  code: 'due-process.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: (facts) => facts.happenedAt.every((at) => isExplainedWhenLate(at, facts)),
};

/** Whether something may be recorded as it is told. */
export const toldRules: readonly Rule<ToldFacts>[] = [nothingToldIsYetToCome, lateEntriesSayWhy];
