import { DomainError } from '../../../kernel/domain-error';
import { clockDates, type TimeLimit } from '../../../kernel/running-clock';
import type { WorkingCalendar } from '../../../kernel/working-days';
import type { ReferralState } from './referral.lifecycle';

/** What must not wait for ever: each has a dated rule of the same code. */
export const CLOCKS = [
  'draft-attention',
  'draft-expiry',
  'referral-decision',
  'returned',
  'offer-answer',
  'centre-acceptance',
  'waiting-list',
  'redirect',
] as const;
export type ClockCode = (typeof CLOCKS)[number];

/** How long one clock runs, as the dated rule of that day says. */
export interface ClockRule extends TimeLimit {
  readonly code: string;
  /** The role that is told when it is late. */
  readonly escalatesTo: string;
}

/** A clock as the row of a referral holds it; all null where nothing runs. */
export interface ClockReading {
  readonly clock: string | null;
  readonly clockStartedAt: Date | null;
  /** The last instant in time. */
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
  readonly escalatesTo: string | null;
}

const NO_CLOCK: ClockReading = {
  clock: null,
  clockStartedAt: null,
  dueAt: null,
  warnAt: null,
  escalatesTo: null,
};

const CLOCK_OF: Readonly<Partial<Record<ReferralState, ClockCode>>> = {
  drafted: 'draft-attention',
  submitted: 'referral-decision',
  returned: 'returned',
  offered: 'offer-answer',
  'taken-up': 'centre-acceptance',
  waiting: 'waiting-list',
  declined: 'redirect',
};

const EXPIRING: readonly ReferralState[] = ['drafted', 'returned'];

/** The clock that runs in a state, or undefined where nobody is waited for. */
export const clockOf = (state: ReferralState): ClockCode | undefined => CLOCK_OF[state];

/**
 * The clock of a state that was reached at `at`.
 *
 * @throws DomainError `unavailable` when no dated rule is in force: nothing may wait without a clock.
 */
export function startClock(
  state: ReferralState,
  at: Date,
  rules: readonly ClockRule[],
  calendar: WorkingCalendar,
): ClockReading {
  const code = clockOf(state);
  if (code === undefined) return NO_CLOCK;
  const limit = ruleOf(code, rules);
  const dates = clockDates({ limit, startedAt: at, stoppedAt: null, pauses: [] }, calendar);
  return { clock: code, clockStartedAt: at, ...dates, escalatesTo: limit.escalatesTo };
}

/**
 * When what was drafted or returned at `at` has lain its time and may expire; null in every other state.
 *
 * @throws DomainError `unavailable` when no dated rule is in force.
 */
export function draftExpiresAt(
  state: ReferralState,
  at: Date,
  rules: readonly ClockRule[],
  calendar: WorkingCalendar,
): Date | null {
  return EXPIRING.includes(state) ? calendar.deadline(at, ruleOf('draft-expiry', rules)) : null;
}

function ruleOf(code: ClockCode, rules: readonly ClockRule[]): ClockRule {
  const rule = rules.find((each) => each.code === code);
  if (!rule) throw new DomainError('unavailable', 'referral.clock-rule-missing');
  return rule;
}
