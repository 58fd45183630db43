import type { Policy, Role } from '../../../platform/policy/policy';

/** Who sees that an order is done, and writes down what is. */
export const SUPERVISORS = ['probation-officer', 'centre-coordinator'] as const satisfies Role[];

const READERS = [...SUPERVISORS, 'prosecutor', 'judge'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const supervising = { roles: SUPERVISORS, certificates: CERTIFICATES };

/** Who may do what with what is done of an order; of which orders they see it, the row policies say. */
export const compliancePolicy = {
  'compliance.read': { roles: READERS },
  'compliance.enter': supervising,
  'compliance.verify': supervising,
  'compliance.decline': supervising,
  'compliance.mark-in-error': supervising,
  'compliance.plan-instalments': supervising,
  'compliance.plan-appointment': supervising,
  'compliance.tell-appointment': supervising,
  'compliance.say-progress': supervising,
} as const satisfies Policy;
