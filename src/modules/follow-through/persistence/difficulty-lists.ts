import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
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

/** One page, the latest first. Only the filters that are asked for stand in the text, for the sake of the plan. */
export function difficultyListStatement(
  columns: string,
  name: DifficultyListName,
  { actor }: Work,
  { filter, from, limit }: { filter: DifficultyFilter; from: Position | null; limit: number },
): { statement: Statement; values: unknown[] } {
  const isMine = name === 'mine';
  const values: unknown[] = [isMine ? actor.accountId : actor.agencyId];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const conditions = [isMine ? OF_MY_TEAMS : 'f.centre_agency_id = $1'];
  if (filter.caseId !== undefined) conditions.push(`t.case_id = ${mark(filter.caseId)}`);
  if (filter.state !== undefined) conditions.push(`t.state = ${mark(filter.state)}`);
  if (from) conditions.push(`(t.created_at, t.id) < (${mark(from.after)}, ${mark(from.id)})`);
  const letters = `${filter.caseId === undefined ? '' : 'c'}${filter.state === undefined ? '' : 's'}`;
  return {
    statement: {
      name: `list difficulties ${name} ${letters}${from ? '+' : ''}`,
      text: `select ${columns}, ${SHOWN} ${FROM} ${LABEL} where ${conditions.join(' and ')}
        order by t.created_at desc, t.id desc limit ${mark(limit)}`,
    },
    values,
  };
}

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
