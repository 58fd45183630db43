import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What happened, when more than one person took part in it. */
@Entity({
  schema: 'intake',
  name: 'event',
  comment: 'What happened, when more than one person took part in it',
})
@Index('event_agency', ['agencyId'])
export class EventEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that registered the intakes' })
  agencyId: string;

  @Column({
    name: 'not_met',
    type: 'smallint',
    comment: '[S] how many children took part and were not met yet',
  })
  notMet: number;

  @Column({
    name: 'set_apart',
    type: 'smallint',
    comment: '[S] how many children took part whose intakes tell of no act any more',
  })
  setApart: number;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;
}
