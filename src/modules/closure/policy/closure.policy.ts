import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; on which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

const COORDINATORS = ['centre-coordinator'] as const satisfies Role[];

/** Who decides on a diversion, at whatever stage. */
const DECIDING = [
  'prosecutor',
  'judge',
  'police-supervisor',
  'commission-secretary',
] as const satisfies Role[];

const REPORTED = { roles: [...COORDINATORS, ...DECIDING] };

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Who may do what at the end of the work; concluding and closing are acts on the case. */
export const closurePolicy = {
  'conclusion.read': { roles: CENTRE },
  'reopening.read': { roles: COORDINATORS },
  'report.list': REPORTED,
  'report.read': REPORTED,
  'report.print': REPORTED,
  'report.acknowledge': { roles: DECIDING },
  'child-certificate.print': { roles: COORDINATORS },
  // Who is shown a page asks the centre, or a school that is.
  'child-certificate.verify': { roles: [...COORDINATORS, 'referring-officer', 'clinic-lawyer'] },
  'case-return.list': REPORTED,
  // Who answers for the case asks, and reads what became of it.
  'case-return.read': { roles: [...COORDINATORS, 'case-worker', ...DECIDING] },
  'case-return.print': REPORTED,
  'case-return.answer': { roles: DECIDING, certificates: CERTIFICATES },
  'report.correct': { roles: COORDINATORS, certificates: CERTIFICATES },
} as const satisfies Policy;
