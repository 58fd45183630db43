import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpenHours } from '../domain/hours-of-day';

/** At which hours of a week a centre is open, from a day on. */
@Entity({
  schema: 'sessions',
  name: 'opening_week',
  comment: 'At which hours of a week a centre is open, from a day on',
})
export class OpeningWeekEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'valid_from', type: 'date', comment: '[O] from which day on' })
  validFrom: string;

  @Column({
    name: 'hours',
    type: 'jsonb',
    comment: '[O] weekday (1 is Monday), from and until on the clock of the place',
  })
  hours: OpenHours[];

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}
