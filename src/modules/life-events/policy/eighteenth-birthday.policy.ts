import type { Policy, Role } from '../../../platform/policy/policy';

/** The coordinators, and who works with the child; on which cases, the row policies say. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Who speaks with a child about its case as a whole. */
const ANSWERING = ['centre-coordinator', 'case-worker'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who prepares a child for its eighteenth birthday (domain §3). */
export const eighteenthBirthdayPolicy = {
  'eighteenth-birthday.read': { roles: CENTRE },
  'eighteenth-birthday.talk': { roles: ANSWERING, certificates: CERTIFICATES },
  'eighteenth-birthday.ask': { roles: ANSWERING, certificates: CERTIFICATES },
} as const satisfies Policy;
