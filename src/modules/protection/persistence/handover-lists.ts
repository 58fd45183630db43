import type { Work } from '../../../platform/persistence/work';

/** The lists of handovers that both sides work from. */
export const HANDOVER_LISTS = ['sent-by-us', 'waiting-for-our-answer', 'near', 'overdue'] as const;
export type HandoverListName = (typeof HANDOVER_LISTS)[number];

/** Whose rows a list shows; what may be seen, row-level security decides. */
export interface HandoverListShape {
  readonly where: string;
  readonly values: unknown[];
  readonly byDue: boolean;
}

const OURS = '(t.sender_agency_id = $1 or t.addressed_agency_id = $1)';

export const LISTS: Readonly<Record<HandoverListName, (work: Work) => HandoverListShape>> = {
  'sent-by-us': ({ actor }) => ({
    byDue: false,
    where: 't.sender_agency_id = $1',
    values: [actor.agencyId],
  }),
  'waiting-for-our-answer': ({ actor }) => ({
    byDue: false,
    where: `t.addressed_agency_id = $1 and t.state in ('handed-over', 'acknowledged')`,
    values: [actor.agencyId],
  }),
  near: ({ actor, now }) => ({
    byDue: true,
    where: `${OURS} and t.due_at >= $2 and t.warn_at <= $2`,
    values: [actor.agencyId, now],
  }),
  overdue: ({ actor, now }) => ({
    byDue: true,
    where: `${OURS} and t.due_at < $2`,
    values: [actor.agencyId, now],
  }),
};
