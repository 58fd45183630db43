import {
  pageStatement,
  type Asked,
  type ListFilters,
  type ListShape,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { CaseState } from '../domain/case.lifecycle';

/** The lists of cases that a centre works from. */
export const CASE_LISTS = [
  ...(['mine', 'our-centre', 'unallocated', 'suspended', 'to-close', 'to-finalise', 'order-over'] as const),
] as const;
export type CaseListName = (typeof CASE_LISTS)[number];

export interface CaseFilter {
  readonly state?: CaseState;
  readonly childId?: string;
  readonly workerId?: string;
  readonly changedSince?: string;
}

/** Whose rows a list shows, and in which order. */
export interface CaseListShape extends Omit<ListShape, 'name' | 'select'> {
  /** What is walked in its order. */
  readonly from: string;
}

const BY_OPENING = { from: 'cases.case_file t', at: 't.created_at' } as const;

export const LISTS: Readonly<Record<CaseListName, (work: Work) => CaseListShape>> = {
  /** On whose team I am, the newest membership first. */
  mine: ({ actor }) => ({
    from: 'cases.team_member m join cases.case_file t on t.id = m.case_id',
    where: 'm.account_id = $1 and m.ended_at is null',
    values: [actor.accountId],
    at: 'm.joined_at',
    id: 'm.id',
    way: 'desc',
  }),
  'our-centre': ({ actor }) => ({
    ...BY_OPENING,
    where: 't.centre_agency_id = $1',
    values: [actor.agencyId],
    way: 'desc',
  }),
  /** Those for whom nobody answers, who has waited longest first. */
  unallocated: ({ actor }) => ({
    ...BY_OPENING,
    where: `t.centre_agency_id = $1 and t.worker_id is null and
      t.state in ('opened', 'allocated', 'assessed', 'in-delivery')`,
    values: [actor.agencyId],
    way: 'asc',
  }),
  /** Those whose work another has ended, who has waited longest first. */
  'to-close': ({ actor }) => ({
    from: 'cases.case_file t',
    where: `t.centre_agency_id = $1 and t.state = 'concluding' and t.ended_by is distinct from $2`,
    values: [actor.agencyId, actor.accountId],
    at: 't.ended_at',
    way: 'asc',
  }),
  /** Those for which the time for a review is over. */
  'to-finalise': ({ actor, now }) => ({
    from: 'cases.case_file t',
    where: `t.centre_agency_id = $1 and t.state = 'closed' and t.final_from <= $2`,
    values: [actor.agencyId, now],
    at: 't.final_from',
    way: 'asc',
  }),
  /** Those whose order has ended and whose work nobody has concluded yet, the longest first. */
  'order-over': ({ actor }) => ({
    from: 'cases.case_file t',
    where: `t.centre_agency_id = $1 and t.order_ended_at is not null and
      t.state in ('opened', 'allocated', 'assessed', 'in-delivery')`,
    values: [actor.agencyId],
    at: 't.order_ended_at',
    way: 'asc',
  }),
  /** Those in which the work stands still, the longest first. */
  suspended: ({ actor }) => ({
    from: 'cases.case_file t',
    where: 't.centre_agency_id = $1 and t.suspended_from is not null',
    values: [actor.agencyId],
    at: 't.suspended_from',
    way: 'asc',
  }),
};

/**
 * Standing still for longer than was planned: those for which somebody answers, and for coordinators all of the centre; $1 centre,
 * $2 today, $3 account, $4 whether they coordinate, $5 how many.
 */
export const suspensionsOver = (columns: string): string =>
  `select ${columns} from cases.case_file t left join children.child_label l on l.child_id = t.child_id
    where t.centre_agency_id = $1 and t.suspended_from is not null and t.suspended_until < $2
      and ($4 or t.worker_id = $3)
    order by t.suspended_from, t.id limit $5`;

const FILTERS: ListFilters<CaseFilter> = {
  state: (value) => `t.state = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
  workerId: (value) => `t.worker_id = ${value}`,
  changedSince: (value) => `t.updated_at > ${value}`,
};

/** One page of a list. */
export function caseListStatement(
  columns: string,
  name: CaseListName,
  list: CaseListShape,
  wish: PageWish & { readonly filter: CaseFilter },
): Asked {
  const { from, at, id = 't.id' } = list;
  const select = `select ${columns}, ${at} as "listedAt", ${id} as "listedId"
    from ${from} left join children.child_label l on l.child_id = t.child_id`;
  return pageStatement({ ...list, name: `cases ${name}`, select }, FILTERS, wish);
}
