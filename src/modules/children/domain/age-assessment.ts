import { DateTime } from 'luxon';
import type { LocalDate } from '../../../kernel/local-date';
import type { BirthDate } from './birth-date';

/** The days between which a child is held to be born, with the margin of error that the assessor states. */
export interface AgeReading {
  /** Who was born then is the oldest that the child can be. */
  readonly earliestBirthDay: LocalDate;
  /** Who was born then is the youngest that the child can be. */
  readonly latestBirthDay: LocalDate;
  readonly marginMonths: number;
}

/**
 * The birth date that an assessment says: its range, wider by the margin on both sides, so that the child has the
 * benefit of the doubt. Nobody is born after the day of the assessment. Source: CRC GC24 (2019) §33–34; unverified.
 */
export function assessedBirthDate(reading: AgeReading, assessedOn: LocalDate): BirthDate {
  const { earliestBirthDay, latestBirthDay, marginMonths } = reading;
  const latest = shifted(latestBirthDay, marginMonths);
  return {
    certainty: 'assessed',
    earliest: shifted(earliestBirthDay, -marginMonths),
    latest: latest > assessedOn ? assessedOn : latest,
  };
}

const shifted = (day: LocalDate, months: number): LocalDate =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toFormat('yyyy-MM-dd');
