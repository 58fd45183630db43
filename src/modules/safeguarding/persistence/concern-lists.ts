import type { ListShape } from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { ConcernState } from '../domain/concern.lifecycle';

/** The lists of concerns that people work from. */
export const CONCERN_LISTS = ['mine', 'ours', 'open', 'near', 'overdue'] as const;

export type ConcernListName = (typeof CONCERN_LISTS)[number];

export interface ConcernFilter {
  readonly state?: ConcernState;
  readonly category?: string;
  readonly childId?: string;
  readonly changedSince?: string;
}

/** Whose rows a list shows, in which order. */
export type ConcernList = Omit<ListShape, 'name' | 'select'>;

const NEWEST = { at: 't.created_at', way: 'desc' } as const;
const MOST_URGENT = { at: 't.due_at', way: 'asc' } as const;

/** For which the actor is responsible: the lead of an agency, or oversight where there is no lead. */
const OURS = '((t.lead_agency_id = $1 and $2::boolean) or (t.lead_agency_id is null and $3::boolean))';

const forUs = ({ actor }: Work): unknown[] => [
  actor.agencyId,
  actor.roles.includes('safeguarding-lead'),
  actor.roles.includes('oversight-officer'),
];

export const LISTS: Readonly<Record<ConcernListName, (work: Work) => ConcernList>> = {
  mine: ({ actor }) => ({ where: 't.raised_by = $1', values: [actor.accountId], ...NEWEST }),
  ours: (work) => ({ where: OURS, values: forUs(work), ...NEWEST }),
  open: (work) => ({ where: `${OURS} and t.state <> 'resolved'`, values: forUs(work), ...NEWEST }),
  near: (work) => ({
    where: `${OURS} and t.due_at >= $4 and t.warn_at <= $4`,
    values: [...forUs(work), work.now],
    ...MOST_URGENT,
  }),
  // Oversight has also those that a lead has let lie.
  overdue: (work) => ({
    where: `(${OURS} or $3::boolean) and t.due_at < $4`,
    values: [...forUs(work), work.now],
    ...MOST_URGENT,
  }),
};
