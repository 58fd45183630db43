import type { Rule } from '../../../kernel/rule';

/** What decides whether an instant that somebody told may start, stop, pause or resume a clock. */
export interface ToldInstant {
  readonly at: Date;
  readonly now: Date;
  readonly backDatingReason: string | null;
}

/** What is told more than a day after it happened is back-dated, and marked so. */
const LATE_AFTER_MS = 24 * 3_600_000;

const itHasHappened: Rule<ToldInstant> = {
  code: 'clock.in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ at, now }) => at <= now,
};

const lateTellingSaysWhy: Rule<ToldInstant> = {
  code: 'clock.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: ({ at, now, backDatingReason }) =>
    now.getTime() - at.getTime() <= LATE_AFTER_MS || backDatingReason !== null,
};

/** A clock counts from and to what has happened. */
export const happenedRules: readonly Rule<ToldInstant>[] = [itHasHappened];

/** Whoever tells late says why. */
export const toldRules: readonly Rule<ToldInstant>[] = [itHasHappened, lateTellingSaysWhy];
