/** Whose consent it is. */
export const CONSENT_PERSONS = ['child', 'representative'] as const;

export type ConsentPerson = (typeof CONSENT_PERSONS)[number];

/** What was said. */
export const CONSENT_DECISIONS = ['given', 'refused'] as const;

export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

/** Who takes a consent back: whoever gave it, or a lawyer in their name. */
export const CONSENT_WITHDRAWERS = ['person', 'lawyer'] as const;

export type ConsentWithdrawer = (typeof CONSENT_WITHDRAWERS)[number];

/** A consent as its standing is worked out from: no text, no name. */
export interface ConsentSaid {
  readonly id: string;
  readonly purpose: string;
  readonly person: ConsentPerson;
  /** Which representative; null for the child. */
  readonly representativeId: string | null;
  readonly decision: ConsentDecision;
  readonly decidedAt: Date;
  /** Given while the child was held: it has to be confirmed after release. */
  readonly inCustody: boolean;
  readonly confirmedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** The instant from which it counts no more, or null when it has no end. */
  readonly endsAt: Date | null;
  /** Since when it does not count because the representative is barred. */
  readonly lapsedAt: Date | null;
}
