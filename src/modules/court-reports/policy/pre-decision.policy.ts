import type { Policy, Role } from '../../../platform/policy/policy';

/** Who decides, and asks before. */
export const ASKERS = ['prosecutor', 'judge'] as const satisfies Role[];

/** Who answers for a report at a centre. */
export const ANSWERERS = ['centre-coordinator'] as const satisfies Role[];

/** Who writes one. */
export const WRITERS = ['case-worker', 'centre-coordinator'] as const satisfies Role[];

const READERS = [...ASKERS, ...WRITERS] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const asking = { roles: ASKERS, certificates: CERTIFICATES };
const answering = { roles: ANSWERERS, certificates: CERTIFICATES };

/** Who may do what with a report before a decision; which of them they see, the row policies say. */
export const preDecisionPolicy = {
  'pre-decision-report.list': { roles: READERS },
  'pre-decision-report.read': { roles: READERS },
  'pre-decision-report.print': { roles: READERS },
  'pre-decision-report.request': asking,
  'pre-decision-report.withdraw': asking,
  'pre-decision-report.send-back': asking,
  'pre-decision-report.acknowledge': asking,
  'pre-decision-report.take-on': answering,
  'pre-decision-report.decline': answering,
  'pre-decision-report.submit': answering,
  'pre-decision-report.write': { roles: WRITERS, certificates: CERTIFICATES },
} as const satisfies Policy;
