import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day on which nothing was booked, and why, as a code. */
export interface LeftOut {
  readonly day: string;
  readonly because: string;
}

/** By which rule sessions recur. */
@Entity({ schema: 'sessions', name: 'series', comment: 'By which rule sessions recur' })
export class SeriesEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({
    name: 'programme_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] programme to which it belongs',
  })
  programmeId: string | null;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list activity-kinds' })
  kind: string;

  @Column({
    name: 'room_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] room of the centre; null elsewhere',
  })
  roomId: string | null;

  @Column({ name: 'facilitator_id', type: 'uuid', comment: '[O] who leads it' })
  facilitatorId: string;

  @Column({ name: 'rule', type: 'text', comment: '[O] rule of recurrence (RFC 5545)' })
  rule: string;

  @Column({ name: 'first_day', type: 'date', comment: '[O] from which day on' })
  firstDay: string;

  @Column({
    name: 'begins_at',
    type: 'text',
    comment: '[O] at what time on the clock of the place, HH:MM',
  })
  beginsAt: string;

  @Column({ name: 'minutes', type: 'integer', comment: '[O] how long each one takes' })
  minutes: number;

  @Column({ name: 'zone', type: 'text', comment: '[O] zone of the clock' })
  zone: string;

  @Column({
    name: 'except_days',
    type: 'date',
    array: true,
    comment: '[O] days of the rule that are left out',
  })
  exceptDays: string[];

  @Column({ name: 'added_days', type: 'date', array: true, comment: '[O] days beside the rule' })
  addedDays: string[];

  @Column({
    name: 'left_out',
    type: 'jsonb',
    comment: '[O] days on which nothing was booked, and why, as codes',
  })
  leftOut: LeftOut[];

  @Column({
    name: 'school_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list school-hours-reasons, where children miss school for it',
  })
  schoolReason: string | null;

  @Column({ name: 'booked_by', type: 'uuid', comment: '[O] who booked it' })
  bookedBy: string;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was ended; null while it goes on',
  })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true, comment: '[O] who ended it' })
  endedBy: string | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list session-cancel-reasons',
  })
  endReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when booked' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
