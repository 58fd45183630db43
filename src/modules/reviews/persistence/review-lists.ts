import type { ListShape } from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';

/** The lists of reviews that people work from. */
export const REVIEW_LISTS = ['ours-to-review', 'asked-by-us', 'of-our-decisions', 'near', 'overdue'] as const;
export type ReviewListName = (typeof REVIEW_LISTS)[number];

/** Whose rows a list shows, in which order. */
type Rows = Omit<ListShape, 'name' | 'select'>;

const NEWEST = { at: 't.created_at', way: 'desc' } as const;
const MOST_URGENT = { at: 't.due_at', way: 'asc' } as const;

const PENDING = `t.state in ('requested', 'assigned')`;

export const LISTS: Readonly<Record<ReviewListName, (work: Work) => Rows>> = {
  'ours-to-review': ({ actor }) => ({
    ...NEWEST,
    where: `(t.reviewer_agency_id = $1 or t.assigner_agency_id = $1 and t.state = 'requested') and ${PENDING}`,
    values: [actor.agencyId],
  }),
  'asked-by-us': ({ actor }) => ({
    ...NEWEST,
    where: 't.recorded_agency_id = $1',
    values: [actor.agencyId],
  }),
  'of-our-decisions': ({ actor }) => ({
    ...NEWEST,
    where: 't.decider_agency_id = $1',
    values: [actor.agencyId],
  }),
  near: ({ actor, now }) => ({
    ...MOST_URGENT,
    where: 't.reviewer_agency_id = $1 and t.due_at >= $2 and t.warn_at <= $2',
    values: [actor.agencyId, now],
  }),
  overdue: ({ actor, now }) => ({
    ...MOST_URGENT,
    where: 't.reviewer_agency_id = $1 and t.due_at < $2',
    values: [actor.agencyId, now],
  }),
};
