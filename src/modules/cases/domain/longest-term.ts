import { DateTime } from 'luxon';
import type { LocalDate } from '../../../kernel/local-date';

/** The last day of a term of so many days, of which the first is the day on which it begins; null without a term. */
export function lastDayOf(begins: LocalDate, longestDays: number | null): LocalDate | null {
  if (longestDays === null) return null;
  return DateTime.fromISO(begins, { zone: 'utc' })
    .plus({ days: longestDays - 1 })
    .toFormat('yyyy-MM-dd');
}
