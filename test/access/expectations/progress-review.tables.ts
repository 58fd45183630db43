import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { goalProgressRow, progressReviewRow, type ProgressReviewIds } from '../rows/progress-review-rows';
import { quoted, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

const OF_CASE: Readonly<Record<string, readonly (keyof ProgressReviewIds)[]>> = {
  first: ['completed', 'begun'],
  identified: ['due'],
  second: ['ofSecond'],
};

/** The reviews of the cases that one sees, or of them those that are named. */
const reviewed =
  (key: string, only?: readonly (keyof ProgressReviewIds)[]): RowsOf =>
  ({ name }, { progressReviews }) => {
    const seen: Partial<Record<ContextName, readonly string[]>> = SEEN;
    const names = (seen[name] ?? []).flatMap((one) => OF_CASE[one] ?? []);
    const ids = names.filter((one) => !only || only.includes(one)).map((one) => progressReviews[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

const OPEN = ['begun', 'due', 'ofSecond'] as const;

/** What child and centre say of a plan is its team’s and its coordinators’ (domain of the centre). */
export const progressReviewTables: readonly TableLaw[] = [
  {
    table: 'follow_through.progress_review',
    see: reviewed('id'),
    change: { set: 'version = 7', rows: reviewed('id', OPEN) },
    never: {
      what: 'a review completed in the name of another',
      set: `state = 'completed', completed_at = '2026-06-01T10:00:00Z', completed_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a review that is due on a case of one’s team', 'person', ({ cases, first }) => ({
        ...progressReviewRow(newId(), cases.first, first.child),
        state: 'due',
      })),
      denied('a review on a case of the child that one does not see', 'person', ({ cases, first }) =>
        progressReviewRow(newId(), cases.otherKind, first.child),
      ),
      denied('a review of another child than the case is of', 'centre', ({ cases, second }) =>
        progressReviewRow(newId(), cases.first, second.child),
      ),
      denied('a review that was begun from the beginning', 'centre', ({ cases, first, plans, contexts }) => ({
        ...progressReviewRow(newId(), cases.first, first.child),
        ...{ state: 'begun', begun_by: contexts.centre.account, begun_at: '2026-06-01T10:00:00Z' },
        plan_id: plans.active,
      })),
      ...deniedTo(WITHOUT_CASE, 'a review on a case that one does not see', (_, { cases, first }) =>
        progressReviewRow(newId(), cases.first, first.child),
      ),
    ],
  },
  {
    table: 'follow_through.goal_progress',
    see: reviewed('review_id'),
    change: { set: `step = 'reached'`, rows: reviewed('review_id', ['begun']) },
    insert: [
      allowed('how near a goal is, in a review that is begun', 'person', ({ progressReviews }) =>
        goalProgressRow(progressReviews.begun),
      ),
      denied('how near a goal is, in what was completed', 'centre', ({ progressReviews }) =>
        goalProgressRow(progressReviews.completed),
      ),
      denied('how near a goal is, before it is begun', 'identity', ({ progressReviews }) =>
        goalProgressRow(progressReviews.due),
      ),
      ...deniedTo(
        WITHOUT_CASE,
        'how near a goal is, on a case that one does not see',
        (_, { progressReviews }) => goalProgressRow(progressReviews.begun),
      ),
    ],
  },
];
