import { newId } from '../../../src/kernel/ids';
import { NOW, type ContextName } from '../rows/contexts';
import { seriesRow, seriesSessionRow, SESSIONS_OF, type SeriesIds } from '../rows/series-rows';
import { quoted } from './case.tables';
import { NO_STAFF, named, seenSessions } from './session.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** Whose centre coordinates it, or who leads it there. */
const OWN: Partial<Record<ContextName, readonly (keyof SeriesIds)[]>> = {
  centre: ['ofFirst'],
  stranger: ['ofSecond'],
  identity: ['inConflict'],
  'lead-colleague': ['led'],
};

const seriesOf = (idsOf: (name: ContextName) => readonly (keyof SeriesIds)[]): RowsOf => {
  return ({ name }, { series }) => {
    const ids = [...new Set(idsOf(name))].map((one) => series[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };
};

/** Whoever sees a session of it sees the series, which names no child. */
const seenSeries = (name: ContextName): readonly (keyof SeriesIds)[] => {
  const bySession = (Object.keys(SESSIONS_OF) as (keyof SeriesIds)[]).filter((series) =>
    SESSIONS_OF[series].some((session) => seenSessions(name).includes(session)),
  );
  return [...bySession, ...(OWN[name] ?? []), ...(name === 'centre' ? (['ended'] as const) : [])];
};

const BOOKED = Object.values(SESSIONS_OF).flat();

/** Series are the centre’s, and of who leads them; what belongs to one is seen as its session is. */
export const seriesTables: readonly TableLaw[] = [
  {
    table: 'sessions.series',
    see: seriesOf(seenSeries),
    change: { set: 'version = 7', rows: seriesOf((name) => OWN[name] ?? []) },
    never: { what: 'a series by another rule', set: `rule = 'FREQ=DAILY;COUNT=1'` },
    insert: [
      allowed('a series of one’s centre', 'centre', ({ contexts }) => seriesRow(newId(), contexts.centre)),
      denied('a series in the name of another', 'centre', ({ contexts }) => ({
        ...seriesRow(newId(), contexts.centre),
        booked_by: contexts.identity.account,
      })),
      denied('a series that was ended from the beginning', 'centre', ({ contexts }) => ({
        ...seriesRow(newId(), contexts.centre),
        ...{ ended_at: NOW, ended_by: contexts.centre.account, end_reason: 'other' },
      })),
      denied('a series of another centre', 'centre', ({ contexts }) => ({
        ...seriesRow(newId(), contexts.centre),
        centre_agency_id: contexts.identity.agency,
      })),
      ...deniedTo(NO_STAFF, 'a series, by who is no staff of a centre', (by) => seriesRow(newId(), by)),
    ],
  },
  {
    table: 'sessions.series_session',
    see: named('session_id', (name) => seenSessions(name).filter((one) => BOOKED.includes(one))),
    insert: [
      allowed('a session that one booked', 'centre', ({ series, sessions }) =>
        seriesSessionRow(series.ofFirst, sessions.empty),
      ),
      denied('a session that another booked', 'person', ({ series, sessions }) =>
        seriesSessionRow(series.ofFirst, sessions.empty),
      ),
      denied('a session that one sees, and that another booked', 'person', ({ series, sessions }) =>
        seriesSessionRow(series.ofFirst, sessions.coming),
      ),
      denied('a session that was held', 'centre', ({ series, sessions }) =>
        seriesSessionRow(series.ofFirst, sessions.held),
      ),
      denied('a session in a series of another centre', 'centre', ({ series, sessions }) =>
        seriesSessionRow(series.inConflict, sessions.empty),
      ),
      denied('a session in a series that was ended', 'centre', ({ series, sessions }) =>
        seriesSessionRow(series.ended, sessions.empty),
      ),
    ],
  },
];
