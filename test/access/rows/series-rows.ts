import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';
import type { SessionIds } from './session-rows';

/** A series for each way in which a session is seen, and one of the centre that was ended and has none. */
export interface SeriesIds {
  readonly ofFirst: string;
  readonly ofSecond: string;
  readonly inConflict: string;
  readonly led: string;
  readonly ended: string;
}

export const newSeries = (): SeriesIds => ({
  ofFirst: newId(),
  ofSecond: newId(),
  inConflict: newId(),
  led: newId(),
  ended: newId(),
});

/** Which sessions were booked by each. */
export const SESSIONS_OF: Readonly<Record<keyof SeriesIds, readonly (keyof SessionIds)[]>> = {
  ofFirst: ['begun', 'coming'],
  ofSecond: ['ofSecond'],
  inConflict: ['inConflict'],
  led: ['led'],
  ended: [],
};

export const seriesRow = (id: string, by: Context): Row => ({
  id,
  centre_agency_id: by.agency,
  kind: 'individual',
  facilitator_id: by.account,
  rule: 'FREQ=WEEKLY;COUNT=2',
  first_day: '2026-06-01',
  begins_at: '09:00',
  minutes: 60,
  zone: 'Asia/Baku',
  except_days: [],
  added_days: [],
  left_out: [],
  booked_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const seriesSessionRow = (series: string, session: string): Row => ({
  series_id: series,
  session_id: session,
  day: '2026-06-01',
});

interface Made {
  readonly series: SeriesIds;
  readonly sessions: SessionIds;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeSeriesRows(owner: ClientBase, { series, sessions, contexts }: Made): Promise<void> {
  const by: Readonly<Record<keyof SeriesIds, Context>> = {
    ofFirst: contexts.centre,
    ofSecond: contexts.stranger,
    inConflict: contexts.identity,
    led: contexts['lead-colleague'],
    ended: contexts.centre,
  };
  for (const name of Object.keys(series) as (keyof SeriesIds)[]) {
    await putRow(owner, 'sessions.series', seriesRow(series[name], by[name]));
    for (const session of SESSIONS_OF[name])
      await putRow(owner, 'sessions.series_session', seriesSessionRow(series[name], sessions[session]));
  }
  await owner.query(
    `update sessions.series set ended_at = $2, ended_by = $3, end_reason = 'other' where id = $1`,
    [series.ended, NOW, contexts.centre.account],
  );
}
