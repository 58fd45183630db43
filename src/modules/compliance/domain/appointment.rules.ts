import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import { plusDays } from '../../../kernel/working-days';
import { theOrderDidNotRest, type DayFacts } from './day.rules';

/** Further ahead nobody knows where a child is; what lasts longer is planned later. */
const MOST_DAYS_AHEAD = 2 * 365;

/** What decides whether a child may be asked to come then. */
export interface PlanningFacts {
  readonly plannedAt: Date;
  readonly now: Date;
  readonly today: LocalDate;
  /** The day at the place of this installation. */
  readonly day: LocalDate;
  readonly endsOn: LocalDate | null;
  /** When the order rested, and since when it does. */
  readonly rests: DayFacts['rests'];
}

export const planningRules: readonly Rule<PlanningFacts>[] = [
  {
    code: 'compliance.appointment-in-past',
    citation: 'record keeping: BR 21.1',
    holds: ({ plannedAt, now }) => plannedAt > now,
  },
  {
    code: 'compliance.day-outside-order',
    citation: 'TR 11.1, 14',
    holds: ({ day, endsOn }) => endsOn === null || day <= endsOn,
  },
  {
    code: 'compliance.appointment-too-far',
    citation: 'record keeping: BR 21.1',
    holds: ({ day, today }) => day <= plusDays(today, MOST_DAYS_AHEAD),
  },
  theOrderDidNotRest,
];

/** What decides whether it may be said that a child came, or did not. */
export interface ComingFacts {
  readonly plannedAt: Date;
  readonly now: Date;
}

export const comingRules: readonly Rule<ComingFacts>[] = [
  {
    code: 'compliance.appointment-to-come',
    citation: 'record keeping: BR 21.1',
    holds: ({ plannedAt, now }) => plannedAt <= now,
  },
];

/** What decides whether it may be said that a child did not come without an excuse. */
export interface MissingFacts {
  readonly isHeard: boolean;
  /** How often that was tried, and how often it has to be where it failed. */
  readonly tries: number;
  readonly triesFirst: number;
}

export const missingRules: readonly Rule<MissingFacts>[] = [
  { code: 'compliance.child-not-heard', citation: 'CRC 12; TR 14.2', holds: ({ isHeard }) => isHeard },
  {
    code: 'compliance.not-tried-enough',
    citation: 'CRC 12; TR 14.2',
    holds: ({ tries, triesFirst }) => tries >= triesFirst,
  },
];
