import { DateTime } from 'luxon';
import type { LocalDate } from '../../../kernel/local-date';

/** The last day of a term of so many days, of which the first is the day on which it begins; null without a term. */
export function lastDayOf(begins: LocalDate, longestDays: number | null): LocalDate | null {
  if (longestDays === null) return null;
  return dayOf(begins)
    .plus({ days: longestDays - 1 })
    .toFormat('yyyy-MM-dd');
}

/** A time in which a term did not run: the day on which it began to rest, and the one on which it goes on. */
export interface Rest {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * The last day of a term that rested: while an authority decides what becomes of the work nothing of it is used up, and nothing
 * is added (GC24 §18(e); TR 14). A term that was over before stays over.
 */
export function lastDayAfter(lastDay: LocalDate | null, { from, until }: Rest): LocalDate | null {
  if (lastDay === null || !hasDaysLeft(lastDay, from)) return lastDay;
  const days = dayOf(until).diff(dayOf(from), 'days').days;
  return dayOf(lastDay).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Whether anything can be agreed to from a day on; without a term always. */
export const hasDaysLeft = (lastDay: LocalDate | null, from: LocalDate): boolean =>
  lastDay === null || lastDay >= from;

/** How many days a term has from its first day to its last; null without a last day. */
export const daysUntil = (first: LocalDate, last: LocalDate | null): number | null =>
  last === null ? null : dayOf(last).diff(dayOf(first), 'days').days + 1;

const dayOf = (day: LocalDate): DateTime => DateTime.fromISO(day, { zone: 'utc' });
