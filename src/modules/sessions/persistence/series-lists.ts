import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
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

/** The filters: what is asked, by which letter a statement with it is told apart, and its condition. */
const FILTERS = [
  { asked: 'facilitatorId', letter: 'p', before: 't.facilitator_id = ', after: '' },
  { asked: 'programmeId', letter: 'm', before: 't.programme_id = ', after: '' },
  { asked: 'roomId', letter: 'r', before: 't.room_id = ', after: '' },
  {
    asked: 'caseId',
    letter: 'c',
    before: `exists (select 1 from ${CHILDREN} where x.series_id = t.id and p.case_id = `,
    after: ')',
  },
  {
    asked: 'state',
    letter: 's',
    before: `exists (select 1 from ${SESSIONS} where x.series_id = t.id and s.state = 'scheduled') = (`,
    after: " = 'running')",
  },
] as const;

/** One page of the series of the actor’s centre, in the order in which they were booked. */
export function seriesListStatement(
  columns: string,
  { actor }: Work,
  { filter, from, limit }: { filter: SeriesFilter; from: Position | null; limit: number },
): { statement: Statement; values: unknown[] } {
  const values: unknown[] = [actor.agencyId];
  const mark = (value: unknown) => `$${values.push(value)}`;
  const asked = FILTERS.filter((one) => filter[one.asked] !== undefined);
  const conditions = asked.map((one) => `${one.before}${mark(filter[one.asked])}${one.after}`);
  if (from) conditions.push(`(t.created_at, t.id) > (${mark(from.after)}, ${mark(from.id)})`);
  const letters = asked.map(({ letter }) => letter).join('');
  return {
    statement: {
      name: `list series ${letters}${from ? '+' : ''}`,
      text: `select ${columns} from sessions.series t where ${['t.centre_agency_id = $1', ...conditions].join(' and ')}
        order by t.created_at, t.id limit ${mark(limit)}`,
    },
    values,
  };
}
