import type { LocalDate } from '../../../kernel/local-date';

/** What decides whether a representative may act for the child on a day. */
export interface RepresentativeFacts {
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  /** Does the conflict of interest bar them, as the list of conflicts says? */
  readonly isBarred: boolean;
  readonly day: LocalDate;
  /** From the eighteenth birthday on nobody represents any more. */
  readonly isOfAge: boolean;
}

/** Why a representative may not act for the child. */
export const BAR_CODES = [
  'representative.barred',
  'representative.not-yet',
  'representative.ended',
  'representative.child-of-age',
] as const;

export type BarCode = (typeof BAR_CODES)[number];

/**
 * Why a representative may not consent on that day nor be told of the file, or null when they may.
 * Source: CRC GC24 (2019) §18(b); BR 11.3, 15.2; CRC 18; paragraph numbers unverified.
 */
export function whyNotRepresent(facts: RepresentativeFacts): BarCode | null {
  if (facts.isBarred) return 'representative.barred';
  if (facts.isOfAge) return 'representative.child-of-age';
  if (facts.day < facts.validFrom) return 'representative.not-yet';
  if (facts.validUntil !== null && facts.day > facts.validUntil) return 'representative.ended';
  return null;
}
