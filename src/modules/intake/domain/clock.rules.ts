import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { Rule } from '../../../kernel/rule';

/** What decides whether an instant that somebody told may start, stop, pause or resume a clock. */
export interface ToldInstant {
  readonly at: Date;
  readonly now: Date;
  readonly backDatingReason: string | null;
}

const itHasHappened: Rule<ToldInstant> = {
  code: 'clock.in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ at, now }) => at <= now,
};

const lateTellingSaysWhy: Rule<ToldInstant> = {
  code: 'clock.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: (facts) => isExplainedWhenLate(facts.at, facts),
};

/** A clock counts from and to what has happened. */
export const happenedRules: readonly Rule<ToldInstant>[] = [itHasHappened];

/** Whoever tells late says why. */
export const toldRules: readonly Rule<ToldInstant>[] = [itHasHappened, lateTellingSaysWhy];
