import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { DifficultyState } from '../domain/difficulty.lifecycle';

/** The lists of difficulties that a centre works from. */
export const DIFFICULTY_LISTS = ['mine', 'our-centre'] as const;
export type DifficultyListName = (typeof DIFFICULTY_LISTS)[number];

export interface DifficultyFilter {
  readonly caseId?: string;
  readonly state?: DifficultyState;
}

const OF_MY_TEAMS = `t.case_id in (
  select m.case_id from cases.team_member m where m.account_id = $1 and m.ended_at is null)`;
const FROM = 'from follow_through.difficulty t join cases.case_file f on f.id = t.case_id';
const LABEL = 'left join children.child_label l on l.child_id = t.child_id';
const SHOWN = `f.number, l.number as "childNumber", l.initials as "childInitials"`;

const FILTERS: ListFilters<DifficultyFilter> = {
  caseId: (value) => `t.case_id = ${value}`,
  state: (value) => `t.state = ${value}`,
};

/** One page, the latest first. */
export const difficultyListStatement = (
  columns: string,
  name: DifficultyListName,
  { actor }: Work,
  wish: PageWish & { readonly filter: DifficultyFilter },
): Asked =>
  pageStatement(
    {
      ...{ name: `difficulties ${name}`, select: `select ${columns}, ${SHOWN} ${FROM} ${LABEL}` },
      where: name === 'mine' ? OF_MY_TEAMS : 'f.centre_agency_id = $1',
      values: [name === 'mine' ? actor.accountId : actor.agencyId],
      ...{ at: 't.created_at', way: 'desc' },
    },
    FILTERS,
    wish,
  );

/** Where the child was not heard yet, on the cases of somebody’s teams; $1 account, $2 how many. */
export const difficultiesToHear = (columns: string): string =>
  `select ${columns}, ${SHOWN} ${FROM} ${LABEL}
    where t.state = 'recorded' and ${OF_MY_TEAMS} order by t.created_at, t.id limit $2`;

/** With a response that waits for another than who has had a hand in it; $1 centre, $2 account, $3 how many. */
export const difficultiesToDecide = (columns: string): string =>
  `select ${columns}, ${SHOWN}, r.state as "responseState", coalesce(r.contested_at, r.proposed_at) as "waitsSince"
    ${FROM} join follow_through.difficulty_response r on r.difficulty_id = t.id ${LABEL}
    where f.centre_agency_id = $1 and r.state in ('proposed', 'contested') and r.proposed_by <> $2
      and r.decided_by is distinct from $2
    order by r.proposed_at, r.id limit $3`;
