import type { Role } from '../../../platform/policy/policy';
import type { CaseState } from './case.lifecycle';

/** What a case stands on: a diversion, an order, or help without any charge (Law 919-IIQ). */
export const CASE_BASES = ['diversion', 'order', 'voluntary-support'] as const;
export type CaseBasis = (typeof CASE_BASES)[number];

/** What the work on a case rests on: codes of list consent-purposes; an order asks for no consent. */
export const CONSENT_OF_BASIS: Readonly<Record<CaseBasis, string | null>> = {
  diversion: 'participate',
  order: null,
  'voluntary-support': 'voluntary-support',
};

/** The part of who answers for the case; every other part is a code of list case-team-parts. */
export const WORKER = 'case-worker';

/** A case as the rules see it; ids of accounts and agencies. */
export interface Case {
  readonly id: string;
  readonly state: CaseState;
  readonly basis: CaseBasis;
  readonly referralId: string | null;
  /** When the order ended that it stands on; null while that holds, and where there is none. */
  readonly orderEndedAt: Date | null;
  readonly centreAgencyId: string;
  readonly workerId: string | null;
  readonly endedBy: string | null;
  readonly outcomeCode: string | null;
  /** From when on a closed case may become final. */
  readonly finalFrom: Date | null;
  /** From when on the work stands still; null while it goes on. */
  readonly suspendedFrom: Date | null;
}

/** Who acts, as the unit of work knows them. */
export interface ActingPerson {
  readonly accountId: string;
  readonly agencyId: string;
  readonly roles: readonly Role[];
}
