import type { Policy, Role } from '../../../platform/policy/policy';

/** Everybody who sees a decision that can be reviewed. */
const READERS = [
  'child-inspector',
  'referring-officer',
  'commission-secretary',
  'police-supervisor',
  'prosecutor',
  'judge',
  'protection-officer',
  'centre-coordinator',
  'probation-officer',
  'clinic-lawyer',
] as const satisfies Role[];

/** Another agency or a higher level reviews, never a subordinate: GC24 §18; BR 11.3; TR 3.5–3.6. */
export const REVIEWERS = ['prosecutor', 'judge'] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const reviewing = { roles: REVIEWERS, certificates: CERTIFICATES };

/** Who may do what with a review; which reviews they see, the row policies say. */
export const reviewPolicy = {
  'review.ask': { roles: READERS },
  'review.read': { roles: READERS },
  'review.list': { roles: READERS },
  'review.withdraw': { roles: READERS },
  'review.assign': reviewing,
  'review.uphold': reviewing,
  'review.share-reasons': reviewing,
} as const satisfies Policy;
