import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a progress review can stand. */
export type ProgressReviewState = 'due' | 'begun' | 'completed' | 'dropped';

/** What moves it. Nobody drops one by hand: the end of the work does. */
export type ProgressReviewAction = 'begin' | 'amend' | 'complete' | 'drop';

/** A look at the goals of a plan, from the day on which it becomes due; of a case at most one is open. */
export const progressReviewLifecycle = defineLifecycle<ProgressReviewState, ProgressReviewAction>(
  'progress-review',
  'due',
  {
    due: { begin: 'begun', drop: 'dropped' },
    begun: { amend: 'begun', complete: 'completed', drop: 'dropped' },
    completed: {},
    dropped: {},
  },
);
