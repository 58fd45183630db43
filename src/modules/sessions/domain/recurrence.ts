import { DateTime } from 'luxon';
import { RRule } from 'rrule';
import type { LocalDate } from '../../../kernel/local-date';
import { instantOf } from '../../../kernel/local-time';
import { dayOfUntil, type RuleParts } from './recurrence-rule';

/** Two years of one session a week: longer than any plan. */
export const MOST_OCCURRENCES = 104;

/** When something recurs: by a rule, at the same time on the clock of the place, with days left out and added. */
export interface Recurrence {
  readonly parts: RuleParts;
  readonly firstDay: LocalDate;
  /** On the clock of the place, `HH:MM`. */
  readonly time: string;
  readonly minutes: number;
  readonly zone: string;
  readonly exceptDays: readonly LocalDate[];
  readonly addedDays: readonly LocalDate[];
}

/** One of the times at which something recurs. */
export interface Occurrence {
  readonly day: LocalDate;
  readonly beginsAt: Date;
  readonly endsAt: Date;
}

/** The days of the rule alone, one more than may be so that too many are told from enough. */
export function daysOfRule({ parts, firstDay, time, zone }: Recurrence): LocalDate[] {
  const until = parts.get('UNTIL');
  const isIn = (day: LocalDate) => until === undefined || isBeforeEnd(day, until, time, zone);
  const text = [...parts].filter(([name]) => name !== 'UNTIL').map(([name, value]) => `${name}=${value}`);
  const rule = new RRule({ ...RRule.parseString(text.join(';')), dtstart: new Date(firstDay) });
  const dates = rule.all((date, found) => found <= MOST_OCCURRENCES && isIn(dayOf(date)));
  return dates.map(dayOf);
}

/** Every time at which it recurs, in its order. */
export function occurrencesOf(recurrence: Recurrence): Occurrence[] {
  const { exceptDays, addedDays, time, zone, minutes } = recurrence;
  const days = daysOfRule(recurrence).filter((day) => !exceptDays.includes(day));
  return [...new Set([...days, ...addedDays])].sort().map((day) => {
    const beginsAt = instantOf(day, time, zone);
    return { day, beginsAt, endsAt: new Date(beginsAt.getTime() + minutes * 60_000) };
  });
}

/** An end may name a day of the place, or an instant. */
function isBeforeEnd(day: LocalDate, until: string, time: string, zone: string): boolean {
  if (until.length === 8) return day <= dayOfUntil(until);
  const end = DateTime.fromFormat(until, "yyyyMMdd'T'HHmmss'Z'", { zone: 'utc' });
  return instantOf(day, time, zone).getTime() <= end.toMillis();
}

const dayOf = (date: Date): LocalDate => date.toISOString().slice(0, 10);
