import type { BirthDate } from './birth-date';

/** Who a child is, in clear: kept in memory only for as long as a search or an answer needs it. */
export interface Identity {
  readonly givenName: string;
  readonly familyName: string;
  /** The father's name, with or without its marker (oğlu, qızı). */
  readonly patronymic?: string | null;
  readonly birthDate?: BirthDate | null;
  /** Normalised, see `parseIdentityNumber`. */
  readonly identityNumber?: string | null;
}
