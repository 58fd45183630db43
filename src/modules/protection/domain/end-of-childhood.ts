import type { LocalDate } from '../../../kernel/local-date';

const CHILDHOOD_YEARS = 18;

/**
 * The last day of the month of the 18th birthday: until when a preventive registration can stand. The birth date itself
 * is not kept here. A doubtful one is read in favour of a childhood that lasts; null when nothing bounds it.
 */
export function endOfChildhood(latestBirth: LocalDate | null): LocalDate | null {
  if (latestBirth === null) return null;
  const [year = 0, month = 0] = latestBirth.split('-').map(Number);
  return new Date(Date.UTC(year + CHILDHOOD_YEARS, month, 0)).toISOString().slice(0, 10);
}
