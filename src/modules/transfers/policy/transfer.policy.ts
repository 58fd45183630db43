import type { Policy, Role } from '../../../platform/policy/policy';

const COORDINATORS = ['centre-coordinator'] as const satisfies Role[];

/** Who answers for a case, beside who coordinates. */
const ANSWERING = [...COORDINATORS, 'case-worker'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
export const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const coordinating = { roles: COORDINATORS, certificates: CERTIFICATES };

/** Who hands a case to another centre, and who takes it; which cases, the row policies say. */
export const transferPolicy = {
  'transfer.list': { roles: ANSWERING },
  'transfer.read': { roles: ANSWERING },
  'transfer.ask': coordinating,
  'transfer.accept': coordinating,
  'transfer.decline': coordinating,
  'transfer.withdraw': coordinating,
  'transfer.settle': { roles: ANSWERING, certificates: CERTIFICATES },
} as const satisfies Policy;
