import type { LocalDate } from '../../../kernel/local-date';
import { parseIdentityNumber } from './identity-number';
import { readBirthDate, type ToldBirthDate } from './told-birth-date';
import type { BirthDate } from './birth-date';

/** An identity as somebody tells it. */
export interface ToldIdentity {
  readonly givenName: string;
  readonly familyName: string;
  readonly patronymic?: string;
  readonly birthDate?: ToldBirthDate;
  readonly identityNumber?: string;
}

/** An identity in the form in which it is compared and kept. */
export interface ReadIdentityParts {
  readonly givenName: string;
  readonly familyName: string;
  readonly patronymic: string | null;
  readonly birthDate: BirthDate | null;
  readonly identityNumber: string | null;
}

/** One spelling of the same text: composed, without spaces around or doubled inside. */
export const tidyName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ');

/**
 * Reads an identity as it was told.
 *
 * @throws DomainError `invalid` when the birth date or the identity number cannot be right.
 */
export const readToldIdentity = (
  told: ToldIdentity,
  today: LocalDate,
  identityNumberPattern: RegExp,
): ReadIdentityParts => ({
  givenName: tidyName(told.givenName),
  familyName: tidyName(told.familyName),
  patronymic: told.patronymic === undefined ? null : tidyName(told.patronymic),
  birthDate: told.birthDate === undefined ? null : readBirthDate(told.birthDate, today),
  identityNumber:
    told.identityNumber === undefined
      ? null
      : parseIdentityNumber(told.identityNumber, identityNumberPattern.source),
});
