import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where the review of a file can stand. */
export type FileReviewState = 'drawn' | 'completed' | 'dropped';

export type FileReviewAction = 'answer' | 'complete' | 'drop' | 'settle';

/** A file that was drawn is looked at by one person, question by question; what was found is settled afterwards. */
export const fileReviewLifecycle = defineLifecycle<FileReviewState, FileReviewAction>(
  'file-review',
  'drawn',
  {
    drawn: { answer: 'drawn', complete: 'completed', drop: 'dropped' },
    completed: { settle: 'completed' },
    dropped: {},
  },
);
