import type { Policy } from '../../../platform/policy/policy';

const COORDINATORS = ['centre-coordinator'] as const;

/** Who looks at files of a centre; which of them, the row policies say. */
export const fileReviewPolicy = {
  'file-review.draw': { roles: COORDINATORS },
  'file-review.read': { roles: [...COORDINATORS, 'case-worker'] },
  'file-review.answer': { roles: COORDINATORS },
  'file-review.complete': { roles: COORDINATORS },
  'file-review.drop': { roles: COORDINATORS },
  'file-review.settle': { roles: [...COORDINATORS, 'case-worker'] },
} as const satisfies Policy;
