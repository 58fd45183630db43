import type { Role } from '../../platform/policy/policy';
import type { BirthDate } from './domain/birth-date';
import type { ConsentDecision, ConsentPerson } from './domain/consent';
import type { PurposeStanding } from './domain/consent-standing';

/** The kinds of file that a grant may open; a grant on one file opens no other. */
export const FILE_KINDS = ['child', 'intake', 'referral', 'case', 'order', 'mandate'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

export type GranteeKind = 'agency' | 'person';

/**
 * How much a grant shows: `label` < `status` < `identity` < `record`; `defence` for who holds a mandate. `label` is what an
 * unfinished draft tells of somebody else's child: initials and number.
 */
export const LEVELS = ['label', 'status', 'identity', 'record', 'defence'] as const;
export type Level = (typeof LEVELS)[number];

export type AcceptedLevel = 'identity' | 'record';

/** A file, or anything else with a kind and an id that a grant can rest on. */
export interface Basis {
  readonly kind: string;
  readonly id: string;
}

/** What another module shows of a child: never the name. */
export interface ChildLabel {
  readonly childId: string;
  /** Pseudonymous public number. */
  readonly number: string;
  readonly initials: string;
  /** Rises with every correction of name or birth date. */
  readonly identityVersion: number;
}

/** One opening of one file of one child to one grantee. */
export interface Grant {
  readonly childId: string;
  readonly file: { readonly kind: FileKind; readonly id: string };
  readonly grantee: { readonly kind: GranteeKind; readonly id: string };
  /** Only those of the agency who have one of these roles; everybody of it when left out. */
  readonly forRoles?: readonly Role[];
  readonly level: Level;
  /** The level that it rises to when the grantee accepts. */
  readonly levelOnAcceptance?: AcceptedLevel;
  readonly basis: Basis;
  readonly until?: Date;
}

/** That support is running for a child: those who meet the child learn whom to call, and nothing of the file. */
export interface OpenCase {
  readonly childId: string;
  /** The agency to call. */
  readonly agencyId: string;
  /** The file that it rests on; shown to nobody. */
  readonly basis: Basis;
}

/** A birth date was corrected: what depends on the age is to be worked out anew. */
export interface BirthDateCorrected {
  readonly childId: string;
  readonly birthDate: BirthDate;
}

/** A file of a child, which a consent is for. */
export interface FileOfChild {
  readonly kind: FileKind;
  readonly id: string;
}

/** What has happened to a consent; `lapsed`: its representative is barred since. */
export type ConsentChange = 'given' | 'refused' | 'withdrawn' | 'confirmed' | 'lapsed';

/** A consent changed: what rests on it is to take effect in the same transaction. */
export interface ConsentChanged {
  readonly consentId: string;
  readonly childId: string;
  readonly file: FileOfChild;
  /** Code of list `consent-purposes`. */
  readonly purpose: string;
  readonly person: ConsentPerson;
  readonly change: ConsentChange;
}

/** A consent as other modules may know it. */
export interface KnownConsent {
  readonly id: string;
  readonly purpose: string;
  readonly person: ConsentPerson;
  readonly representativeId: string | null;
  readonly decision: ConsentDecision;
  readonly state: string;
  readonly decidedAt: Date;
  readonly inCustody: boolean;
  readonly confirmedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** The instant from which it counts no more. */
  readonly endsAt: Date | null;
  readonly lapsedAt: Date | null;
  /** Does the consent of the child alone not suffice? */
  readonly needsRepresentative: boolean;
  readonly lawyerPresent: boolean;
  readonly explainedAt: Date;
  /** The account that wrote it down. */
  readonly recordedBy: string;
}

/** What was said about a file, oldest first, and how it counts now for one purpose. */
export interface SaidOfFile extends PurposeStanding {
  readonly consents: readonly KnownConsent[];
}

/** How consent to a purpose of a file stands now. */
export interface ConsentStanding extends PurposeStanding {
  /** May the child give it alone, whatever a representative says? */
  readonly childAlone: boolean;
  /** Is the child too young to consent alone? */
  readonly needsRepresentative: boolean;
  /** From the eighteenth birthday on only the word of the young person counts. */
  readonly isOfAge: boolean;
  /** Do child and representatives together allow it now? */
  readonly isGiven: boolean;
}

/** A body was asked to appoint a representative. */
export const REPRESENTATIVE_REQUESTED = 'child.representative-requested.v1';

/** The events of this module; their facts are ids, counters and codes only. */
export const CHILD_REGISTERED = 'child.registered.v1';
/** Two children are one, or two again: `child-merge.<state>.v1` with the ids of both. */
export const childMergeEvent = (state: string): string => `child-merge.${state}.v1`;
export const CHILD_IDENTITY_CORRECTED = 'child.identity-corrected.v1';
export const EMERGENCY_CARD_KEPT = 'child.emergency-card-kept.v1';

/** A consent was given, refused, withdrawn, confirmed after release, or has lapsed. */
export const CONSENT_EVENTS = {
  given: 'child.consent-given.v1',
  refused: 'child.consent-refused.v1',
  withdrawn: 'child.consent-withdrawn.v1',
  confirmed: 'child.consent-confirmed.v1',
  lapsed: 'child.consent-lapsed.v1',
} as const satisfies Record<ConsentChange, string>;
