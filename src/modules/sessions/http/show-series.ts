import type { TriedOccurrence } from '../domain/series-outcome';
import type { SessionOfSeries } from '../persistence/series.repository';
import type { SeriesEntity } from '../persistence/series.entity';
import type {
  SeriesPreviewResponse,
  SeriesResponse,
  SeriesSessionResponse,
  SeriesSummaryResponse,
} from './session-series.response';

/** A series in a list of its centre; it names no child. */
export const summariseSeries = (row: SeriesEntity): SeriesSummaryResponse => ({
  id: row.id,
  kind: row.kind,
  rule: row.rule,
  firstDay: row.firstDay,
  beginsAt: row.beginsAt,
  minutes: row.minutes,
  zone: row.zone,
  roomId: row.roomId,
  facilitatorId: row.facilitatorId,
  programmeId: row.programmeId,
  endedAt: row.endedAt?.toISOString() ?? null,
});

const showSession = (session: SessionOfSeries): SeriesSessionResponse => ({
  sessionId: session.sessionId,
  day: session.day,
  state: session.state,
  beginsAt: session.beginsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  followsId: session.followsId,
});

/** A series with those of its sessions that the reader sees; what is not named here is not shown. */
export const showSeries = (row: SeriesEntity, sessions: readonly SessionOfSeries[]): SeriesResponse => ({
  ...summariseSeries(row),
  version: row.version,
  exceptDays: row.exceptDays,
  addedDays: row.addedDays,
  leftOut: row.leftOut.map(({ day, because }) => ({ day, because })),
  schoolReason: row.schoolReason,
  bookedBy: row.bookedBy,
  endReason: row.endReason,
  sessions: sessions.map(showSession),
});

/** What would be booked, day by day. */
export const showPreview = (tried: readonly TriedOccurrence[]): SeriesPreviewResponse => ({
  occurrences: tried.map(({ day, beginsAt, endsAt, outcome, because }) => ({
    ...{ day, outcome, because },
    ...{ beginsAt: beginsAt.toISOString(), endsAt: endsAt.toISOString() },
  })),
});
