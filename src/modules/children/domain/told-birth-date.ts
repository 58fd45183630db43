import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import type { BirthDate, BirthDateCertainty } from './birth-date';

/** A birth date as people tell it: one day, or the ends of a range, or only that it is unknown. */
export interface ToldBirthDate {
  readonly certainty: BirthDateCertainty;
  readonly day?: LocalDate;
  readonly earliest?: LocalDate;
  readonly latest?: LocalDate;
}

/**
 * Reads a birth date as it was told.
 *
 * @throws DomainError `invalid` when it contradicts itself or lies in the future.
 */
export function readBirthDate(
  { certainty, day, earliest, latest }: ToldBirthDate,
  today: LocalDate,
): BirthDate {
  const ranged = earliest !== undefined || latest !== undefined;
  if (day !== undefined && ranged) throw refused('child.birth-date-day-or-range');
  const birth = { certainty, earliest: day ?? earliest ?? null, latest: day ?? latest ?? null };
  const told = birth.earliest !== null || birth.latest !== null;
  if (told === (certainty === 'unknown')) throw refused('child.birth-date-certainty-differs');
  if ((birth.earliest ?? '') > today || (birth.latest ?? '') > today) {
    throw refused('child.birth-date-in-the-future');
  }
  if (birth.earliest !== null && birth.latest !== null && birth.earliest > birth.latest) {
    throw refused('child.birth-dates-out-of-order');
  }
  return birth;
}

const refused = (code: string): DomainError =>
  new DomainError('invalid', code, { fields: [{ pointer: '/birthDate', code }] });
