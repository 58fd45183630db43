import type { RowFault } from './paper-columns';

/** What work on paper can stand on; what an authority decided is not brought in, and goes by a referral (ADR 58). */
export const PAPER_BASES = ['voluntary-support', 'diversion', 'order'] as const;
export type PaperBasis = (typeof PAPER_BASES)[number];

/** What became of a row. */
export const ROW_OUTCOMES = ['brought-in', 'already-brought-in', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What a row would need, and what would become of it. */
export interface LookedAtRow {
  readonly line: number;
  readonly faults: readonly RowFault[];
  /** Numbers of children of the centre who may be this one. */
  readonly alike: readonly string[];
  readonly alreadyBroughtIn: boolean;
}
