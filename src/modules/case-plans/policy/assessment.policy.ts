import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; on which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const assessing = {
  roles: ['centre-coordinator', 'case-worker'] as const satisfies Role[],
  certificates: CERTIFICATES,
};

/** Who may do what with an assessment; nobody outside the centre reads one (GC24 §66–71). */
export const assessmentPolicy = {
  'assessment.read': { roles: CENTRE },
  'assessment.begin': assessing,
  'assessment.amend': assessing,
  'assessment.complete': assessing,
  'assessment.discard': assessing,
  // Whoever of the team acts against a danger writes it down.
  'assessment.record-step': { roles: CENTRE, certificates: CERTIFICATES },
} as const satisfies Policy;
