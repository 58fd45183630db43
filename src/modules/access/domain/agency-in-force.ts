import type { LocalDate } from '../../../kernel/local-date';

/** Has the agency a mandate on this day? */
export const isInForce = (
  { validFrom, validTo }: { validFrom: LocalDate; validTo: LocalDate | null },
  day: LocalDate,
): boolean => validFrom <= day && (validTo === null || validTo >= day);
