import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { AftercareState } from '../domain/aftercare.lifecycle';

/** The lists of contacts after the closure. */
export const AFTERCARE_LISTS = ['mine', 'our-centre', 'near', 'overdue'] as const;
export type AftercareListName = (typeof AFTERCARE_LISTS)[number];

export interface AftercareFilter {
  readonly caseId?: string;
  readonly state?: AftercareState;
}

interface ListShape {
  readonly where: string;
  readonly values: readonly unknown[];
}

const OPEN = `t.centre_agency_id = $1 and t.state = 'scheduled'`;

/** Whose rows a list shows; what may be seen, row-level security decides. */
export const AFTERCARE: Readonly<Record<AftercareListName, (work: Work) => ListShape>> = {
  /** Of the cases for which I answered last. */
  mine: ({ actor }) => ({ where: 't.worker_id = $1', values: [actor.accountId] }),
  'our-centre': ({ actor }) => ({ where: 't.centre_agency_id = $1', values: [actor.agencyId] }),
  near: ({ actor, now }) => ({
    where: `${OPEN} and t.due_at >= $2 and t.warn_at <= $2`,
    values: [actor.agencyId, now],
  }),
  overdue: ({ actor, now }) => ({ where: `${OPEN} and t.due_at < $2`, values: [actor.agencyId, now] }),
};

/** The label of the child: of who sees the case, and by a door of their own of who saw it last. */
export const SHOWN_FROM = `from closure.aftercare_contact t
  left join cases.case_file f on f.id = t.case_id
  left join children.child_label l on l.child_id = t.child_id
  left join closure.people_of_my_aftercare() p on p.contact_id = t.id`;
export const SHOWN = `coalesce(f.number, p.case_number) as number, coalesce(l.number, p.number) as "childNumber",
  coalesce(l.initials, p.initials) as "childInitials", coalesce(l.wrapped_key, p.wrapped_key) as "wrappedKey"`;

/** One page, the most urgent first. Only the filters that are asked for stand in the text, for the sake of the plan. */
export function aftercareListStatement(
  columns: string,
  name: AftercareListName,
  work: Work,
  { filter, from, limit }: { filter: AftercareFilter; from: Position | null; limit: number },
): { statement: Statement; values: unknown[] } {
  const { where, values: own } = AFTERCARE[name](work);
  const values = [...own];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const conditions = [where];
  if (filter.caseId !== undefined) conditions.push(`t.case_id = ${mark(filter.caseId)}`);
  if (filter.state !== undefined) conditions.push(`t.state = ${mark(filter.state)}`);
  if (from) conditions.push(`(t.due_at, t.id) > (${mark(from.after)}, ${mark(from.id)})`);
  const letters = `${filter.caseId === undefined ? '' : 'c'}${filter.state === undefined ? '' : 's'}`;
  return {
    statement: {
      name: `list aftercare ${name} ${letters}${from ? '+' : ''}`,
      text: `select ${columns}, ${SHOWN} ${SHOWN_FROM}
        where ${conditions.join(' and ')} order by t.due_at, t.id limit ${mark(limit)}`,
    },
    values,
  };
}

/** How many stand in a list, up to a hundred: enough to say "99+". */
export const aftercareCount = (where: string): string =>
  `select count(*)::int as count from (select 1 from closure.aftercare_contact t where ${where} limit 100) as counted`;

/** Near or late, of those for whom somebody answered last; $1 account, $2 now, $3 how many. */
export const aftercareOfWorker = (columns: string): string => `select ${columns}, ${SHOWN} ${SHOWN_FROM}
  where t.worker_id = $1 and t.state = 'scheduled' and t.warn_at <= $2 order by t.due_at, t.id limit $3`;

/** Late in a centre, or near where nobody answered last; $1 centre, $2 now, $3 how many. */
export const aftercareOfCentre = (columns: string): string => `select ${columns}, ${SHOWN} ${SHOWN_FROM}
  where ${OPEN} and (t.due_at < $2 or t.worker_id is null and t.warn_at <= $2) order by t.due_at, t.id limit $3`;

/** Late, by who answered last; $1 centre, $2 now. */
export const AFTERCARE_LATE_BY_WORKER = `select t.worker_id as "accountId", count(*)::int as count
  from closure.aftercare_contact t where ${OPEN} and t.due_at < $2 and t.worker_id is not null group by t.worker_id`;
