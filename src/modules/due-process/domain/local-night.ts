import { DateTime } from 'luxon';

const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 7;

/** Does any moment from `from` up to, but not including, `until` lie between 22 and 7 o'clock of the zone? */
export function touchesNight(from: Date, until: Date, zone: string): boolean {
  const begin = DateTime.fromJSDate(from, { zone });
  if (begin.hour >= NIGHT_BEGINS || begin.hour < NIGHT_ENDS) return until > from;
  const nextNight = begin.set({ hour: NIGHT_BEGINS, minute: 0, second: 0, millisecond: 0 });
  return nextNight.toMillis() < until.getTime();
}
