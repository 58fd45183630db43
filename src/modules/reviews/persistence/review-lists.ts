import type { Work } from '../../../platform/persistence/work';

/** The lists of reviews that people work from. */
export const REVIEW_LISTS = ['ours-to-review', 'asked-by-us', 'of-our-decisions', 'near', 'overdue'] as const;
export type ReviewListName = (typeof REVIEW_LISTS)[number];

/** Whose rows a list shows; what may be seen, row-level security decides. */
export interface ReviewListShape {
  readonly where: string;
  readonly values: unknown[];
  readonly byDue: boolean;
}

const PENDING = `t.state in ('requested', 'assigned')`;
const NEWEST = { byDue: false } as const;

export const LISTS: Readonly<Record<ReviewListName, (work: Work) => ReviewListShape>> = {
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
    byDue: true,
    where: 't.reviewer_agency_id = $1 and t.due_at >= $2 and t.warn_at <= $2',
    values: [actor.agencyId, now],
  }),
  overdue: ({ actor, now }) => ({
    byDue: true,
    where: 't.reviewer_agency_id = $1 and t.due_at < $2',
    values: [actor.agencyId, now],
  }),
};
