import type { LocalDate } from '../../../kernel/local-date';

/** A span of days, both ends included; open at the end while it goes on. */
export interface Validity {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Did it hold on that day? */
export const isValidOn = ({ validFrom, validTo }: Validity, day: LocalDate): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** Does the span end before it begins? */
export const isBackward = ({ validFrom, validTo }: Validity): boolean =>
  validTo !== null && validTo < validFrom;
