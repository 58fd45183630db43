import {
  pageStatement,
  type Asked,
  type ListFilters,
  type ListShape,
  type PageWish,
} from '../../../platform/persistence/page-statement';
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

/** Whose rows a list shows. */
export const LISTS: Readonly<Record<SessionListName, (work: Work) => Pick<ListShape, 'where' | 'values'>>> = {
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

const FILTERS: ListFilters<SessionFilter> = {
  from: (value) => `t.begins_at >= ${value}`,
  until: (value) => `t.begins_at < ${value}`,
  facilitatorId: (value) => `t.facilitator_id = ${value}`,
  roomId: (value) => `t.room_id = ${value}`,
  caseId: (value) => `${TAKES_PART} ${value})`,
  state: (value) => `t.state = ${value}`,
};

/** Which page of which list is wished for. */
export interface SessionWish extends PageWish {
  readonly filter: SessionFilter;
}

/** One page, in the order of the day. */
export const sessionListStatement = (
  columns: string,
  name: SessionListName,
  work: Work,
  wish: SessionWish,
): Asked =>
  pageStatement(
    {
      ...LISTS[name](work),
      ...{ name: `sessions ${name}`, select: `select ${columns} from sessions.session t` },
      ...{ at: 't.begins_at', way: 'asc' },
    },
    FILTERS,
    wish,
  );
