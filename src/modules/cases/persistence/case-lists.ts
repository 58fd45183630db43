import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { CaseState } from '../domain/case.lifecycle';

/** The lists of cases that a centre works from. */
export const CASE_LISTS = [
  ...(['mine', 'our-centre', 'unallocated', 'suspended', 'to-close', 'to-finalise'] as const),
] as const;
export type CaseListName = (typeof CASE_LISTS)[number];

export interface CaseFilter {
  readonly state?: CaseState;
  readonly childId?: string;
  readonly workerId?: string;
  readonly changedSince?: string;
}

/** Whose rows a list shows, and in which order; what may be seen, row-level security decides. */
export interface CaseListShape {
  /** What is walked in its order. */
  readonly from: string;
  readonly where: string;
  readonly values: unknown[];
  /** The instant and the id that the order goes by. */
  readonly at: string;
  readonly id: string;
  readonly way: 'asc' | 'desc';
}

const BY_OPENING = { from: 'cases.case_file t', at: 't.created_at', id: 't.id' } as const;

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
    id: 't.id',
    way: 'asc',
  }),
  /** Those for which the time for a review is over. */
  'to-finalise': ({ actor, now }) => ({
    from: 'cases.case_file t',
    where: `t.centre_agency_id = $1 and t.state = 'closed' and t.final_from <= $2`,
    values: [actor.agencyId, now],
    at: 't.final_from',
    id: 't.id',
    way: 'asc',
  }),
  /** Those in which the work stands still, the longest first. */
  suspended: ({ actor }) => ({
    from: 'cases.case_file t',
    where: 't.centre_agency_id = $1 and t.suspended_from is not null',
    values: [actor.agencyId],
    at: 't.suspended_from',
    id: 't.id',
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

/** The filters: what is asked, by which letter a statement with it is told apart, and its condition. */
const FILTERS = [
  { asked: 'state', letter: 's', condition: 't.state =' },
  { asked: 'childId', letter: 'c', condition: 't.child_id =' },
  { asked: 'workerId', letter: 'w', condition: 't.worker_id =' },
  { asked: 'changedSince', letter: 'u', condition: 't.updated_at >' },
] as const;

/** One page of a list. Only the filters that are asked for stand in the text, for the sake of the plan. */
export function caseListStatement(
  columns: string,
  name: CaseListName,
  { from: source, where, values: own, at, id, way }: CaseListShape,
  { filter, from, limit }: { filter: CaseFilter; from: Position | null; limit: number },
): { statement: Statement; values: unknown[] } {
  const values = [...own];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const filters = FILTERS.filter(({ asked }) => filter[asked] !== undefined);
  const conditions = filters.map(({ asked, condition }) => `${condition} ${mark(filter[asked])}`);
  const after = way === 'asc' ? '>' : '<';
  if (from) conditions.push(`(${at}, ${id}) ${after} (${mark(from.after)}, ${mark(from.id)})`);
  const letters = filters.map(({ letter }) => letter).join('');
  return {
    statement: {
      name: `list cases ${name} ${letters}${from ? '+' : ''}`,
      text: `select ${columns}, ${at} as "listedAt", ${id} as "listedId"
        from ${source} left join children.child_label l on l.child_id = t.child_id
        where ${[where, ...conditions].join(' and ')}
        order by ${at} ${way}, ${id} ${way} limit ${mark(limit)}`,
    },
    values,
  };
}
