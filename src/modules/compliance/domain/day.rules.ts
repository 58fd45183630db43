import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import { restedOn, type RestedDays } from '../../sentencing';

/** A day on which something is said to have been done, and the order that it is of. */
export interface DayFacts {
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly startedOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly rests: readonly RestedDays[];
}

const RECORD = 'record keeping: BR 21.1';

const itHasBeen: Rule<DayFacts> = {
  code: 'compliance.day-in-future',
  citation: RECORD,
  holds: ({ day, today }) => day <= today,
};

const theOrderHeld: Rule<DayFacts> = {
  code: 'compliance.day-outside-order',
  citation: 'TR 11.1, 14',
  holds: ({ day, startedOn, endsOn }) =>
    startedOn !== null && day >= startedOn && (endsOn === null || day <= endsOn),
};

/** Nothing is asked of a child while its order rests. */
export const theOrderDidNotRest: Rule<Pick<DayFacts, 'day' | 'rests'>> = {
  code: 'compliance.order-rested',
  citation: 'TR 14',
  holds: ({ day, rests }) => !restedOn(rests, day),
};

/** Whether something was paid on a day of the order; that it rests keeps nobody from paying. */
export const payDayRules: readonly Rule<DayFacts>[] = [itHasBeen, theOrderHeld];

/** Whether something could be asked of a child on a day. */
export const askedDayRules: readonly Rule<DayFacts>[] = [theOrderHeld, theOrderDidNotRest];

/** Whether something was done on a day of the order. */
export const dayRules: readonly Rule<DayFacts>[] = [itHasBeen, ...askedDayRules];
