import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { Rule } from '../../../kernel/rule';

/** What somebody says happened, told now: not before something else, where there is such a thing. */
export interface Happened {
  readonly at: Date;
  readonly now: Date;
  readonly notBefore: Date | null;
  readonly backDatingReason: string | null;
}

const itHasHappened: Rule<Happened> = {
  code: 'intake.told-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ at, now }) => at <= now,
};

const itCameAfterWhatItFollows: Rule<Happened> = {
  code: 'intake.told-before-the-encounter',
  citation: 'record keeping: BR 21.1',
  holds: ({ at, notBefore }) => notBefore === null || at >= notBefore,
};

const lateRecordsSayWhy: Rule<Happened> = {
  code: 'intake.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: (facts) => isExplainedWhenLate(facts.at, facts),
};

/** Whether an instant that is told of an intake can be right. */
export const happenedRules: readonly Rule<Happened>[] = [
  itHasHappened,
  itCameAfterWhatItFollows,
  lateRecordsSayWhy,
];
