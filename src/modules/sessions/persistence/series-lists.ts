import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';

/** Running while a session of it is to come or waits for attendance. */
export const SERIES_STATES = ['running', 'over'] as const;
export type SeriesState = (typeof SERIES_STATES)[number];

export interface SeriesFilter {
  readonly facilitatorId?: string;
  readonly roomId?: string;
  readonly caseId?: string;
  readonly programmeId?: string;
  readonly state?: SeriesState;
}

const SESSIONS = 'sessions.series_session x join sessions.session s on s.id = x.session_id';
const CHILDREN = 'sessions.series_session x join sessions.participant p on p.session_id = x.session_id';

const FILTERS: ListFilters<SeriesFilter> = {
  facilitatorId: (value) => `t.facilitator_id = ${value}`,
  programmeId: (value) => `t.programme_id = ${value}`,
  roomId: (value) => `t.room_id = ${value}`,
  caseId: (value) => `exists (select 1 from ${CHILDREN} where x.series_id = t.id and p.case_id = ${value})`,
  state: (value) =>
    `exists (select 1 from ${SESSIONS} where x.series_id = t.id and s.state = 'scheduled') = (${value} = 'running')`,
};

/** Which page is wished for. */
export interface SeriesWish extends PageWish {
  readonly filter: SeriesFilter;
}

/** One page of the series of the actor’s centre, in the order in which they were booked. */
export const seriesListStatement = (columns: string, { actor }: Work, wish: SeriesWish): Asked =>
  pageStatement(
    {
      ...{ name: 'series', select: `select ${columns} from sessions.series t` },
      ...{ where: 't.centre_agency_id = $1', values: [actor.agencyId] },
      ...{ at: 't.created_at', way: 'asc' },
    },
    FILTERS,
    wish,
  );
