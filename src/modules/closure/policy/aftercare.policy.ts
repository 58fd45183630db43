import type { Policy, Role } from '../../../platform/policy/policy';

/** The coordinators, and who answered for the case last; of which cases, the row says. */
const ASKING = ['centre-coordinator', 'case-worker'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who may ask a child how it goes after the closure; nobody who refers, decides or defends reads it (domain §3.7). */
export const aftercarePolicy = {
  'aftercare.read': { roles: ASKING },
  'aftercare.record': { roles: ASKING, certificates: CERTIFICATES },
  'aftercare.skip': { roles: ASKING, certificates: CERTIFICATES },
} as const satisfies Policy;
