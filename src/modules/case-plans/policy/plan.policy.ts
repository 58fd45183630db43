import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; on which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const planning = {
  roles: ['centre-coordinator', 'case-worker'] as const satisfies Role[],
  certificates: CERTIFICATES,
};
const approving = { roles: ['centre-coordinator'] as const satisfies Role[], certificates: CERTIFICATES };

/** Who may do what with a plan; nobody who refers or decides reads one (domain of the centre). */
export const planPolicy = {
  'plan.read': { roles: CENTRE },
  'plan.begin': planning,
  'plan.amend': planning,
  'plan.propose': planning,
  'plan.discard': planning,
  'plan.sign': planning,
  'plan.agree': planning,
  'plan.revise': planning,
  'plan.approve': approving,
  'plan.send-back': approving,
} as const satisfies Policy;
