import { DateTime } from 'luxon';
import { completedYears, type LocalDate } from '../../../kernel/local-date';
import type { BirthDate } from './birth-date';

/** Years of childhood. Source: CRC 1. */
const CHILDHOOD_YEARS = 18;

/** The day on which somebody is eighteen, who was born on a day. */
export function comesOfAgeOn(born: LocalDate): LocalDate {
  const day = DateTime.fromISO(born, { zone: 'utc' }).plus({ years: CHILDHOOD_YEARS });
  const on = day.toISODate() ?? born;
  return completedYears(born, on) >= CHILDHOOD_YEARS ? on : (day.plus({ days: 1 }).toISODate() ?? on);
}

/** The same where a birth date is a range: a doubtful one is read in favour of a childhood that lasts; null when nothing bounds it. */
export const lastsAChildUntil = ({ certainty, latest }: BirthDate): LocalDate | null =>
  certainty === 'unknown' || latest === null ? null : comesOfAgeOn(latest);
