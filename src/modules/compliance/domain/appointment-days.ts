import { weekdayOf, type LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import { MOST_DATES } from './appointment-series.rules';

/** In which rhythm a child is to come. */
export const RHYTHMS = ['weekly', 'fortnightly', 'monthly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What becomes of a date that falls on a day of rest. */
export const REST_DAY_WAYS = ['skip', 'move'] as const;
export type RestDayWay = (typeof REST_DAY_WAYS)[number];

/** In which rhythm, on which day of the week (1 is Monday, 5 is Friday), from which day until which. */
export interface Recurring {
  readonly rhythm: Rhythm;
  readonly weekday: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** A day of rest on which the child does not come, and the working day in its place; null where there is none. */
export interface LeftOutDay {
  readonly day: LocalDate;
  readonly movedTo: LocalDate | null;
}

/** The days on which a child comes, and what was left out for them. */
export interface PlannedDays {
  readonly days: readonly LocalDate[];
  readonly leftOut: readonly LeftOutDay[];
}

/** More than a series can have, also where days of rest are left out: what goes on beyond is refused by its rules. */
const MOST_SOUGHT = 2 * MOST_DATES;

/** The days of the rhythm, whatever the calendar says. Of a month the same weekday as first: the second Monday, say; a fifth is the last. */
export function recurringDays(wish: Recurring): LocalDate[] {
  const { rhythm, weekday, from, until } = wish;
  const first = plusDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const days: LocalDate[] = [];
  for (let day = first; day <= until && days.length < MOST_SOUGHT; day = after(day, first, rhythm))
    days.push(day);
  return days;
}

function after(day: LocalDate, first: LocalDate, rhythm: Rhythm): LocalDate {
  if (rhythm !== 'monthly') return plusDays(day, rhythm === 'weekly' ? 7 : 14);
  const place = Math.ceil(Number(first.slice(8)) / 7);
  const nextMonth = plusDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7);
  const begins = `${nextMonth}-01`;
  const earliest = plusDays(begins, (weekdayOf(first) - weekdayOf(begins) + 7) % 7);
  const wanted = plusDays(earliest, (place - 1) * 7);
  return wanted.startsWith(nextMonth) ? wanted : plusDays(wanted, -7);
}

/** Leaves days of rest out, or puts the next working day in their place where that lies before the end and is no other date. */
export function withoutRest(days: readonly LocalDate[], { until, way, isWorkingDay }: Leaving): PlannedDays {
  const leftOut = days
    .filter((day) => !isWorkingDay(day))
    .map((day) => {
      const next = way === 'move' ? nextWorkingDay(day, isWorkingDay) : null;
      return { day, movedTo: next !== null && next <= until && !days.includes(next) ? next : null };
    });
  const instead = leftOut.flatMap(({ movedTo }) => (movedTo === null ? [] : [movedTo]));
  const planned = new Set([...days.filter(isWorkingDay), ...instead]);
  return { days: [...planned].sort(), leftOut };
}

interface Leaving {
  readonly until: LocalDate;
  readonly way: RestDayWay;
  readonly isWorkingDay: (day: LocalDate) => boolean;
}

/** A calendar that knows no working day within a month is no calendar. */
function nextWorkingDay(day: LocalDate, isWorkingDay: (day: LocalDate) => boolean): LocalDate | null {
  for (let n = 1; n <= 31; n += 1) if (isWorkingDay(plusDays(day, n))) return plusDays(day, n);
  return null;
}
