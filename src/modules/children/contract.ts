import type { Role } from '../../platform/policy/policy';
import type { BirthDate } from './domain/birth-date';

/** The kinds of file that a grant may open; a grant on one file opens no other. */
export type FileKind = 'child' | 'intake' | 'referral' | 'case' | 'order' | 'mandate';

export type GranteeKind = 'agency' | 'person';

/** How much a grant shows: `status` < `identity` < `record`; `defence` for who holds a mandate. */
export type Level = 'status' | 'identity' | 'record' | 'defence';

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

/** The events of this module; their facts are ids, counters and codes only. */
export const CHILD_REGISTERED = 'child.registered.v1';
export const CHILD_IDENTITY_CORRECTED = 'child.identity-corrected.v1';
