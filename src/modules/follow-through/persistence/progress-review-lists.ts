import {
  pageStatement,
  type Asked,
  type ListFilters,
  type ListShape,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { ProgressReviewState } from '../domain/progress-review.lifecycle';

/** The lists of progress reviews that a centre works from. */
export const PROGRESS_REVIEW_LISTS = ['mine', 'our-centre', 'near', 'overdue'] as const;
export type ProgressReviewListName = (typeof PROGRESS_REVIEW_LISTS)[number];

export interface ProgressReviewFilter {
  readonly caseId?: string;
  readonly state?: ProgressReviewState;
}

/** Whose rows a list shows, and in which order. */
type Rows = Omit<ListShape, 'name' | 'select'>;

const OF_MY_TEAMS = `t.case_id in (
  select m.case_id from cases.team_member m where m.account_id = $1 and m.ended_at is null)`;

const LATEST_FIRST = { at: 't.created_at', way: 'desc' } as const;
const MOST_URGENT_FIRST = { at: 't.due_at', way: 'asc' } as const;

export const LISTS: Readonly<Record<ProgressReviewListName, (work: Work) => Rows>> = {
  /** Of the cases on whose teams I am. */
  mine: ({ actor }) => ({ ...LATEST_FIRST, where: OF_MY_TEAMS, values: [actor.accountId] }),
  'our-centre': ({ actor }) => ({
    ...LATEST_FIRST,
    where: 'f.centre_agency_id = $1',
    values: [actor.agencyId],
  }),
  near: ({ actor, now }) => ({
    ...MOST_URGENT_FIRST,
    where: 'f.centre_agency_id = $1 and t.due_at >= $2 and t.warn_at <= $2 and t.paused_since is null',
    values: [actor.agencyId, now],
  }),
  overdue: ({ actor, now }) => ({
    ...MOST_URGENT_FIRST,
    where: 'f.centre_agency_id = $1 and t.due_at < $2 and t.paused_since is null',
    values: [actor.agencyId, now],
  }),
};

/** With what every list shows of the case. */
export const PROGRESS_REVIEW_SOURCE =
  'follow_through.progress_review t join cases.case_file f on f.id = t.case_id';
const FROM = `from ${PROGRESS_REVIEW_SOURCE}`;
const LABEL = 'left join children.child_label l on l.child_id = t.child_id';
const SHOWN = `f.number, l.number as "childNumber", l.initials as "childInitials"`;

const FILTERS: ListFilters<ProgressReviewFilter> = {
  caseId: (value) => `t.case_id = ${value}`,
  state: (value) => `t.state = ${value}`,
};

/** One page of a list. */
export function progressReviewListStatement(
  columns: string,
  name: ProgressReviewListName,
  work: Work,
  wish: PageWish & { readonly filter: ProgressReviewFilter },
): Asked {
  const rows = LISTS[name](work);
  const select = `select ${columns}, ${SHOWN}, ${rows.at} as "listedAt" ${FROM} ${LABEL}`;
  return pageStatement({ ...rows, name: `progress-reviews ${name}`, select }, FILTERS, wish);
}

/** Near, late or begun on the cases of somebody’s teams, the most urgent first; $1 account, $2 now, $3 how many. */
export const progressReviewsOfTeam = (columns: string): string =>
  `select ${columns}, ${SHOWN} ${FROM} ${LABEL}
    where t.due_at is not null and t.paused_since is null and t.warn_at <= $2 and ${OF_MY_TEAMS} order by t.due_at, t.id limit $3`;

/** Late in a centre, or near where nobody answers; $1 centre, $2 now, $3 how many. */
export const progressReviewsOfCentre = (columns: string): string =>
  `select ${columns}, ${SHOWN} ${FROM} ${LABEL}
    where t.due_at is not null and t.paused_since is null and f.centre_agency_id = $1 and (t.due_at < $2 or f.worker_id is null and t.warn_at <= $2)
    order by t.due_at, t.id limit $3`;

/** Late, by who answers for the case; $1 centre, $2 now. */
export const PROGRESS_REVIEWS_LATE_BY_WORKER = `select f.worker_id as "accountId", count(*)::int as count ${FROM}
  where t.due_at < $2 and t.paused_since is null and f.centre_agency_id = $1 and f.worker_id is not null
  group by f.worker_id`;
