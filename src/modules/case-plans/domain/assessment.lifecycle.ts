import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where an assessment can stand. */
export type AssessmentState = 'drafted' | 'completed' | 'discarded';

/** What moves it; while it is drafted it is amended as often as needed. */
export type AssessmentAction = 'amend' | 'complete' | 'discard';

/** A completed assessment stays as it is: who looks again begins another, and compares. */
export const assessmentLifecycle = defineLifecycle<AssessmentState, AssessmentAction>(
  'assessment',
  'drafted',
  {
    drafted: { amend: 'drafted', complete: 'completed', discard: 'discarded' },
    completed: {},
    discarded: {},
  },
);
