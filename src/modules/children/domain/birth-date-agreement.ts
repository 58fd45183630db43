import type { LocalDate } from '../../../kernel/local-date';
import { knownBirthDay, type BirthDate } from './birth-date';

/** How two birth dates agree; `not-known` when one of them says nothing. */
export type BirthDateAgreement = 'same' | 'swapped' | 'near' | 'possible' | 'differs' | 'not-known';

/** Compares two birth dates as they may have been written down for one child. */
export function compareBirthDates(one: BirthDate, other: BirthDate): BirthDateAgreement {
  const [day, otherDay] = [knownBirthDay(one), knownBirthDay(other)];
  if (day !== undefined && otherDay !== undefined) return compareDays(day, otherDay);
  if (saysNothing(one) || saysNothing(other)) return 'not-known';
  return overlap(one, other) ? 'possible' : 'differs';
}

function compareDays(one: LocalDate, other: LocalDate): BirthDateAgreement {
  if (one === other) return 'same';
  const [year, month, day] = one.split('-');
  if (other === `${year}-${day}-${month}`) return 'swapped';
  return isNear(one, other) ? 'near' : 'differs';
}

/** One part of the date differs: the year by one, or the month or the day alone. */
function isNear(one: LocalDate, other: LocalDate): boolean {
  const yearsApart = Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));
  const sameMonth = one.slice(5, 7) === other.slice(5, 7);
  const sameDay = one.slice(8) === other.slice(8);
  return (yearsApart === 1 && sameMonth && sameDay) || (yearsApart === 0 && (sameMonth || sameDay));
}

const saysNothing = (birth: BirthDate): boolean =>
  birth.certainty === 'unknown' || (birth.earliest === null && birth.latest === null);

const overlap = (one: BirthDate, other: BirthDate): boolean =>
  (one.earliest ?? '') <= (other.latest ?? '9999') && (other.earliest ?? '') <= (one.latest ?? '9999');
