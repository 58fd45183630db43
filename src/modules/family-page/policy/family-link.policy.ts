import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; on which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who answers for a case gives its family a link; to end one protects, and needs no certificate. */
export const familyLinkPolicy = {
  'family-link.read': { roles: CENTRE },
  'family-link.make': { roles: ['case-worker'], certificates: CERTIFICATES },
  'family-link.revoke': { roles: CENTRE },
} as const satisfies Policy;
