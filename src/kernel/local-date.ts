import { DateTime } from 'luxon';

/** A calendar day without time or zone, `YYYY-MM-DD`. */
export type LocalDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Is this text a day that exists (no 30 February, no year 0: PostgreSQL has none either)? */
export const isLocalDate = (text: string): boolean =>
  SHAPE.test(text) && !text.startsWith('0000') && DateTime.fromISO(text, { zone: 'utc' }).isValid;

// Making a format is dear, using it is not; an installation has one zone.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone. */
export function localDateIn(zone: string, instant: Date): LocalDate {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  formats.set(zone, format);
  return format.format(instant);
}

/**
 * Completed years from one day to another; negative when `on` lies before `born`.
 * A person born on 29 February completes a year on 1 March of a common year.
 */
export function completedYears(born: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) >= born.slice(5) ? years : years - 1;
}

/** The day of the week, 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: LocalDate): number => new Date(day).getUTCDay() || 7;
