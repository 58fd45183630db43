import type { ListShape } from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';

/** The lists of handovers that both sides work from. */
export const HANDOVER_LISTS = ['sent-by-us', 'waiting-for-our-answer', 'near', 'overdue'] as const;
export type HandoverListName = (typeof HANDOVER_LISTS)[number];

/** Whose rows a list shows, in which order. */
type Rows = Omit<ListShape, 'name' | 'select'>;

const NEWEST = { at: 't.created_at', way: 'desc' } as const;
const MOST_URGENT = { at: 't.due_at', way: 'asc' } as const;

const OURS = '(t.sender_agency_id = $1 or t.addressed_agency_id = $1)';

export const LISTS: Readonly<Record<HandoverListName, (work: Work) => Rows>> = {
  'sent-by-us': ({ actor }) => ({
    ...NEWEST,
    where: 't.sender_agency_id = $1',
    values: [actor.agencyId],
  }),
  'waiting-for-our-answer': ({ actor }) => ({
    ...NEWEST,
    where: `t.addressed_agency_id = $1 and t.state in ('handed-over', 'acknowledged')`,
    values: [actor.agencyId],
  }),
  near: ({ actor, now }) => ({
    ...MOST_URGENT,
    where: `${OURS} and t.due_at >= $2 and t.warn_at <= $2`,
    values: [actor.agencyId, now],
  }),
  overdue: ({ actor, now }) => ({
    ...MOST_URGENT,
    where: `${OURS} and t.due_at < $2`,
    values: [actor.agencyId, now],
  }),
};
