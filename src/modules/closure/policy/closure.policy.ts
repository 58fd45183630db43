import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; on which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Who may do what at the end of the work; concluding and closing are acts on the case. */
export const closurePolicy = {
  'conclusion.read': { roles: CENTRE },
  'reopening.read': { roles: ['centre-coordinator'] },
} as const satisfies Policy;
