import type { AgencyKind, Role } from '../policy/policy';

/** The member of staff who acts, as the database knows them at this moment. */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;
  readonly roles: readonly Role[];
  /** Accounts whose work lists are handed over to this person while they are away. */
  readonly standsInFor: readonly string[];
  /** Certificates (training, vetting) that are in force today. */
  readonly certificates: readonly string[];
}
