import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session that was booked by a series, or put in the place of one. */
@Entity({
  schema: 'sessions',
  name: 'series_session',
  comment: 'A session that was booked by a series, or put in the place of one',
})
export class SeriesSessionEntity {
  @PrimaryColumn('uuid', { name: 'session_id', comment: '[O] session' })
  sessionId: string;

  @Column({ name: 'series_id', type: 'uuid', comment: '[O] series' })
  seriesId: string;

  @Column({ name: 'day', type: 'date', comment: '[O] day of the series for which it was booked' })
  day: string;
}
