import type { Policy, Role } from '../../../platform/policy/policy';

/** Who decides on an alternative; which of them is competent, the order names. */
export const ORDERERS = ['prosecutor', 'judge'] as const satisfies Role[];

/** Who proposes one: whoever has the child before them. */
export const PROPOSERS = [...ORDERERS, 'centre-coordinator'] as const satisfies Role[];

/** Who sees that it is done. */
export const SUPERVISORS = ['probation-officer', 'centre-coordinator'] as const satisfies Role[];

const READERS = [...PROPOSERS, 'probation-officer'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const deciding = { roles: ORDERERS, certificates: CERTIFICATES };
const proposing = { roles: PROPOSERS, certificates: CERTIFICATES };
const supervising = { roles: SUPERVISORS, certificates: CERTIFICATES };

/** Who may do what with an order; which orders they see, the row policies say. */
export const orderPolicy = {
  'order.list': { roles: READERS },
  'order.read': { roles: READERS },
  'order.propose': proposing,
  'order.withdraw': proposing,
  'order.order': deciding,
  'order.reject': deciding,
  'order.start': supervising,
} as const satisfies Policy;
