import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { ProgressReviewState } from '../domain/progress-review.lifecycle';

/** The lists of progress reviews that a centre works from. */
export const PROGRESS_REVIEW_LISTS = ['mine', 'our-centre', 'near', 'overdue'] as const;
export type ProgressReviewListName = (typeof PROGRESS_REVIEW_LISTS)[number];

export interface ProgressReviewFilter {
  readonly caseId?: string;
  readonly state?: ProgressReviewState;
}

/** Whose rows a list shows, and in which order; what may be seen, row-level security decides. */
interface ListShape {
  readonly where: string;
  readonly values: readonly unknown[];
  readonly at: string;
  readonly way: 'asc' | 'desc';
}

const OF_MY_TEAMS = `t.case_id in (
  select m.case_id from cases.team_member m where m.account_id = $1 and m.ended_at is null)`;

const LATEST_FIRST = { at: 't.created_at', way: 'desc' } as const;
const MOST_URGENT_FIRST = { at: 't.due_at', way: 'asc' } as const;

export const LISTS: Readonly<Record<ProgressReviewListName, (work: Work) => ListShape>> = {
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
const FROM = `from follow_through.progress_review t join cases.case_file f on f.id = t.case_id`;
const LABEL = 'left join children.child_label l on l.child_id = t.child_id';
const SHOWN = `f.number, l.number as "childNumber", l.initials as "childInitials"`;

/** One page. Only the filters that are asked for stand in the text, for the sake of the plan. */
export function progressReviewListStatement(
  columns: string,
  name: ProgressReviewListName,
  work: Work,
  { filter, from, limit }: { filter: ProgressReviewFilter; from: Position | null; limit: number },
): { statement: Statement; values: unknown[] } {
  const { where, values: own, at, way } = LISTS[name](work);
  const values = [...own];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const conditions = [where];
  if (filter.caseId !== undefined) conditions.push(`t.case_id = ${mark(filter.caseId)}`);
  if (filter.state !== undefined) conditions.push(`t.state = ${mark(filter.state)}`);
  if (from)
    conditions.push(`(${at}, t.id) ${way === 'asc' ? '>' : '<'} (${mark(from.after)}, ${mark(from.id)})`);
  const letters = `${filter.caseId === undefined ? '' : 'c'}${filter.state === undefined ? '' : 's'}`;
  return {
    statement: {
      name: `list progress-reviews ${name} ${letters}${from ? '+' : ''}`,
      text: `select ${columns}, ${SHOWN}, ${at} as "listedAt" ${FROM} ${LABEL}
        where ${conditions.join(' and ')} order by ${at} ${way}, t.id ${way} limit ${mark(limit)}`,
    },
    values,
  };
}

/** How many stand in a list, up to a hundred: enough to say "99+". */
export const progressReviewCount = (where: string): string =>
  `select count(*)::int as count from (select 1 ${FROM} where ${where} limit 100) as counted`;

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
