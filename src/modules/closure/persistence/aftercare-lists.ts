import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
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

const FILTERS: ListFilters<AftercareFilter> = {
  caseId: (value) => `t.case_id = ${value}`,
  state: (value) => `t.state = ${value}`,
};

/** One page, the most urgent first. */
export const aftercareListStatement = (
  columns: string,
  name: AftercareListName,
  work: Work,
  wish: PageWish & { readonly filter: AftercareFilter },
): Asked =>
  pageStatement(
    {
      ...AFTERCARE[name](work),
      ...{ name: `aftercare ${name}`, select: `select ${columns}, ${SHOWN} ${SHOWN_FROM}` },
      ...{ at: 't.due_at', way: 'asc' },
    },
    FILTERS,
    wish,
  );

/** Near or late, of those for whom somebody answered last; $1 account, $2 now, $3 how many. */
export const aftercareOfWorker = (columns: string): string => `select ${columns}, ${SHOWN} ${SHOWN_FROM}
  where t.worker_id = $1 and t.state = 'scheduled' and t.warn_at <= $2 order by t.due_at, t.id limit $3`;

/** Late in a centre, or near where nobody answered last; $1 centre, $2 now, $3 how many. */
export const aftercareOfCentre = (columns: string): string => `select ${columns}, ${SHOWN} ${SHOWN_FROM}
  where ${OPEN} and (t.due_at < $2 or t.worker_id is null and t.warn_at <= $2) order by t.due_at, t.id limit $3`;

/** Late, by who answered last; $1 centre, $2 now. */
export const AFTERCARE_LATE_BY_WORKER = `select t.worker_id as "accountId", count(*)::int as count
  from closure.aftercare_contact t where ${OPEN} and t.due_at < $2 and t.worker_id is not null group by t.worker_id`;
