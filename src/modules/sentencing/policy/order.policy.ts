import type { JobPolicy } from '../../../platform/policy/job.policy';
import type { Policy, Role } from '../../../platform/policy/policy';

/** Who decides on an alternative; which of them is competent, the order names. */
export const ORDERERS = ['prosecutor', 'judge'] as const satisfies Role[];

/** Who proposes one: whoever has the child before them. */
export const PROPOSERS = [...ORDERERS, 'centre-coordinator'] as const satisfies Role[];

/** Who sees that it is done. */
export const SUPERVISORS = ['probation-officer', 'centre-coordinator'] as const satisfies Role[];

const READERS = [...PROPOSERS, 'probation-officer'] as const satisfies Role[];

/** Who answers at a centre for work that was ordered. */
const WORKERS = ['case-worker'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const deciding = { roles: ORDERERS, certificates: CERTIFICATES };
const proposing = { roles: PROPOSERS, certificates: CERTIFICATES };
const judging = { roles: ['judge'], certificates: CERTIFICATES } as const;
const supervising = { roles: SUPERVISORS, certificates: CERTIFICATES };

/** Who may do what with an order; which orders they see, the row policies say. */
export const orderPolicy = {
  'order.list': { roles: READERS },
  'order.read': { roles: [...READERS, ...WORKERS] },
  'order.propose': proposing,
  'order.withdraw': proposing,
  'order.order': deciding,
  'order.reject': deciding,
  'order.start': supervising,
  'order.take-over': supervising,
  'order.record-breach': supervising,
  'order.excuse': deciding,
  'order.warn': deciding,
  'order.refer-to-court': { roles: [...ORDERERS, ...SUPERVISORS], certificates: CERTIFICATES },
  'order.continue': judging,
  'order.replace': judging,
  'order.complete': supervising,
  'order.discharge-early': deciding,
  'order.revoke': deciding,
  'order.quash': deciding,
  'order.overturn': deciding,
  'order.vary': deciding,
  'order.look-again': deciding,
  'order.change-supervisor': deciding,
  'order.begin-interval': deciding,
  'order.end-interval': deciding,
} as const satisfies Policy;

/** Time ends an order by itself. */
export const orderJobPolicy = {
  'order.expire': { jobs: ['job:expire-orders'] },
} as const satisfies JobPolicy;
