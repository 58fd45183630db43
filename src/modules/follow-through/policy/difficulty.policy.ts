import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; on which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const ofTheTeam = { roles: CENTRE, certificates: CERTIFICATES };
const answering = {
  roles: ['centre-coordinator', 'case-worker'] as const satisfies Role[],
  certificates: CERTIFICATES,
};
const deciding = { roles: ['centre-coordinator'] as const satisfies Role[], certificates: CERTIFICATES };

/** Who may do what with a difficulty; nobody who refers or decides reads one by itself (domain of the centre). */
export const difficultyPolicy = {
  'difficulty.read': { roles: CENTRE },
  'difficulty.record': ofTheTeam,
  'difficulty.hear': ofTheTeam,
  'difficulty.resolve': answering,
  'difficulty.withdraw': answering,
  'difficulty.propose': answering,
  'difficulty.confirm': deciding,
  'difficulty.decline': deciding,
  // Whoever of the team is told that a child does not accept it writes that down.
  'difficulty.contest': { roles: CENTRE },
  'difficulty.uphold': deciding,
  'difficulty.lift': deciding,
} as const satisfies Policy;
