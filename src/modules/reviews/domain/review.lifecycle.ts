import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a review can stand. */
export type ReviewState = 'requested' | 'assigned' | 'withdrawn' | 'upheld' | 'overturned';

/** What can be done with a review. */
export type ReviewAction = 'assign' | 'withdraw' | 'uphold' | 'overturn' | 'lapse';

/**
 * From the request to the finding of the reviewer (GC24 §18; BR 11.3; TR 3.5–3.6). It lapses when nothing is left of the
 * decision, since the child proved too young for any (GC24 §20–24).
 */
export const reviewLifecycle = defineLifecycle<ReviewState, ReviewAction>('review', 'requested', {
  requested: { assign: 'assigned', withdraw: 'withdrawn', lapse: 'withdrawn' },
  assigned: { uphold: 'upheld', overturn: 'overturned', lapse: 'withdrawn' },
  withdrawn: {},
  upheld: {},
  overturned: {},
});

/** While it stands in one of these, what would be to the child's disadvantage waits. */
export const PENDING: readonly ReviewState[] = ['requested', 'assigned'];
