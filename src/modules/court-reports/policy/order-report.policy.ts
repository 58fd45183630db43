import type { Policy, Role } from '../../../platform/policy/policy';

/** Who sees that an order is done, and tells of it. */
const TELLING = ['probation-officer', 'centre-coordinator'] as const satisfies Role[];
/** Who decides, and is told. */
const TOLD = ['prosecutor', 'judge'] as const satisfies Role[];
const READERS = [...TELLING, ...TOLD] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const telling = { roles: TELLING, certificates: CERTIFICATES };

/** Who may do what with a report on an order; which of them they see, the row policies say. */
export const orderReportPolicy = {
  'court-report.list': { roles: READERS },
  'court-report.read': { roles: READERS },
  'court-report.print': { roles: READERS },
  'court-report.write': telling,
  'court-report.sign': telling,
  'court-report.discard': telling,
  'court-report.acknowledge': { roles: TOLD },
} as const satisfies Policy;
