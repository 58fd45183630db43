import type { ReferralState } from './referral.lifecycle';

/** What a referral rests on: the conditions of GC24 §18, or help for a child at risk (Law 919-IIQ). */
export const BASES = ['diversion', 'prevention'] as const;
export type Basis = (typeof BASES)[number];

/** Where the proceedings stand. */
export const STAGES = ['police', 'prosecution', 'court'] as const;
export type Stage = (typeof STAGES)[number];

/** An instant in UTC as text (ISO 8601, `Z`), as facts kept in a JSON column hold it. */
export type Instant = string;

/** The conditions without which a diversion is not offered; consent is asked of the child and of the representative. */
export const CONDITIONS = [
  'sufficient-evidence',
  'responsibility-admitted-freely',
  'consent-of-child',
  'consent-of-representative',
  'legal-help-offered',
  'lawful-non-custodial-measure',
] as const;
export type ConditionCode = (typeof CONDITIONS)[number];

/** Those that somebody attests on the referral itself; each of the others is a record of its own. */
export const ATTESTED_CONDITIONS = [
  'sufficient-evidence',
  'lawful-non-custodial-measure',
] as const satisfies ConditionCode[];
export type AttestedCondition = (typeof ATTESTED_CONDITIONS)[number];

/**
 * That one condition is met: since when, who wrote it down, who attests it, and on which basis. Never what was said.
 * Source: CRC General Comment 24 (2019) §18; paragraph number unverified.
 */
export interface Condition {
  readonly condition: ConditionCode;
  readonly metAt: Instant;
  /** The account that recorded it. */
  readonly recordedBy: string;
  /** Who stands for it: a role or a kind of person as a code, such as `prosecutor` or `parent`. */
  readonly attestedBy: string;
  /** Code of what it rests on. */
  readonly basis: string;
  /** Whether a lawyer was there, where the record says so. */
  readonly lawyerPresent?: boolean;
  /** A consent given in custody, and not confirmed after release yet. */
  readonly unconfirmed?: boolean;
}

/** How something was explained to the child, in which language, with which lawyer or why without (GC24 §18(b)–(c)). */
export interface Explanation {
  /** The account of who explained. */
  readonly explainedBy: string;
  readonly explainedAt: Instant;
  /** Code of list languages. */
  readonly language: string;
  readonly lawyerPresent: boolean;
  /** Code of list lawyer-absence-reasons; none when the lawyer was there. */
  readonly lawyerAbsenceReason: string | null;
  /** Code of list back-dating-reasons, where it is written down late. */
  readonly backDatingReason?: string | null;
}

/** A decision of the authority or of its reviewer; the reasons in words are kept apart, encrypted. */
export interface Decision {
  readonly action: 'authorise' | 'refuse' | 'return' | 'rescind' | 'overturn';
  readonly reasonCode: string | null;
  /** Code of list legal-bases; a return decides nothing and may have none. */
  readonly legalBasis: string | null;
  /** The check that was made at that moment; none for help alone, or for a return. */
  readonly eligibilityCheckId?: string | null;
  readonly decidedAt: Instant;
}

/** What the child is offered. */
export interface Offer {
  /** Code of list measures. */
  readonly measure: string;
  readonly longestDays: number;
  /** Code of the explained consequences of taking up, and of not doing so (which has no adverse effect). */
  readonly consequences: string;
  /** Was the right to a review explained? */
  readonly reviewExplained: boolean;
  /** Said by who decided: the reasons answer the objections of victims. Never shown to the side of the child. */
  readonly answersObjections?: boolean;
  readonly explanation: Explanation;
}

/** What the child answered. */
export interface Answer {
  readonly takenUp: boolean;
  readonly answeredAt: Instant;
  /** An answer given in custody is marked, so that it is confirmed after release. */
  readonly inCustody: boolean;
  readonly reasonCode: string | null;
  /** Code of list back-dating-reasons, where it is written down late. */
  readonly backDatingReason?: string | null;
  readonly explanation: Explanation;
}

/** What can follow when a centre declines. */
export const NEXT_STEPS = ['ask-another-centre', 'authority-decides-anew', 'support-elsewhere'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What the centre answered. */
export interface Placement {
  readonly action: 'accept' | 'waitlist' | 'decline';
  readonly reasonCode: string | null;
  readonly nextStep: NextStep | null;
  readonly answeredAt: Instant;
}

/** A referral as the rules see it; ids are of accounts (`…Id` of a person, `…By`) and agencies (`…AgencyId`). */
export interface Referral {
  readonly id: string;
  readonly state: ReferralState;
  readonly basis: Basis;
  readonly stage: Stage;
  readonly childId: string;
  /** Code of list districts: where the child lives. */
  readonly district: string;
  readonly referringAgencyId: string;
  readonly referrerId: string;
  readonly submittedBy: string | null;
  readonly authorityAgencyId: string | null;
  readonly decidedBy: string | null;
  readonly reviewerAgencyId: string | null;
  readonly centreAgencyId: string | null;
  /** Those that are met at this moment, whether attested on the referral or recorded on their own. */
  readonly conditions: readonly Condition[];
  readonly decision: Decision | null;
  readonly offer: Offer | null;
  readonly answer: Answer | null;
  readonly placement: Placement | null;
}
