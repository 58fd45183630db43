import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { SessionState } from '../domain/session.lifecycle';

/** The lists of sessions that a centre works from. */
export const SESSION_LISTS = ['mine', 'our-centre', 'without-attendance'] as const;
export type SessionListName = (typeof SESSION_LISTS)[number];

export interface SessionFilter {
  /** Those that begin then or later. */
  readonly from?: string;
  /** Those that begin before. */
  readonly until?: string;
  readonly facilitatorId?: string;
  readonly roomId?: string;
  readonly caseId?: string;
  readonly state?: SessionState;
}

/** Whose rows a list shows; what may be seen, row-level security decides. */
interface ListShape {
  readonly where: string;
  readonly values: readonly unknown[];
}

export const LISTS: Readonly<Record<SessionListName, (work: Work) => ListShape>> = {
  /** Those that I lead. */
  mine: ({ actor }) => ({ where: 't.facilitator_id = $1', values: [actor.accountId] }),
  'our-centre': ({ actor }) => ({ where: 't.centre_agency_id = $1', values: [actor.agencyId] }),
  /** Over, and nobody has said who came. */
  'without-attendance': ({ actor, now }) => ({
    where: `t.centre_agency_id = $1 and t.state = 'scheduled' and t.begins_at < $2 and t.ends_at < $2`,
    values: [actor.agencyId, now],
  }),
};

const TAKES_PART = 'exists (select 1 from sessions.participant p where p.session_id = t.id and p.case_id =';

/** The filters: what is asked, by which letter a statement with it is told apart, and its condition. */
const FILTERS = [
  { asked: 'from', letter: 'f', before: 't.begins_at >= ', after: '' },
  { asked: 'until', letter: 'u', before: 't.begins_at < ', after: '' },
  { asked: 'facilitatorId', letter: 'p', before: 't.facilitator_id = ', after: '' },
  { asked: 'roomId', letter: 'r', before: 't.room_id = ', after: '' },
  { asked: 'caseId', letter: 'c', before: `${TAKES_PART} `, after: ')' },
  { asked: 'state', letter: 's', before: 't.state = ', after: '' },
] as const;

/** Which page of which list is wished for. */
export interface SessionWish {
  readonly filter: SessionFilter;
  readonly from: Position | null;
  readonly limit: number;
}

/** One page, in the order of the day. Only the filters that are asked for stand in the text, for the sake of the plan. */
export function sessionListStatement(
  columns: string,
  name: SessionListName,
  work: Work,
  { filter, from, limit }: SessionWish,
): { statement: Statement; values: unknown[] } {
  const { where, values: own } = LISTS[name](work);
  const values = [...own];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const asked = FILTERS.filter((one) => filter[one.asked] !== undefined);
  const conditions = asked.map((one) => `${one.before}${mark(filter[one.asked])}${one.after}`);
  if (from) conditions.push(`(t.begins_at, t.id) > (${mark(from.after)}, ${mark(from.id)})`);
  const letters = asked.map(({ letter }) => letter).join('');
  return {
    statement: {
      name: `list sessions ${name} ${letters}${from ? '+' : ''}`,
      text: `select ${columns} from sessions.session t where ${[where, ...conditions].join(' and ')}
        order by t.begins_at, t.id limit ${mark(limit)}`,
    },
    values,
  };
}
