import type { Policy, Role } from '../../../platform/policy/policy';

/** Who works with the children of a centre; on which cases, the team says. */
const CENTRE = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const reviewing = {
  roles: ['centre-coordinator', 'case-worker'] as const satisfies Role[],
  certificates: CERTIFICATES,
};

/** Who may do what with a progress review; nobody who refers or decides reads one (domain of the centre). */
export const progressReviewPolicy = {
  'progress-review.read': { roles: CENTRE },
  'progress-review.begin': reviewing,
  'progress-review.amend': reviewing,
  'progress-review.complete': reviewing,
} as const satisfies Policy;
