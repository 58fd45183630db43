import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A child that takes part in a session, by its case. The database fills in what the session says. */
@Entity({
  schema: 'sessions',
  name: 'participant',
  comment: 'A child that takes part in a session, by its case',
})
export class ParticipantEntity {
  @PrimaryColumn('uuid', { name: 'session_id', comment: '[O] session' })
  sessionId: string;

  @PrimaryColumn('uuid', { name: 'case_id', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'person_id',
    type: 'uuid',
    comment: '[S] the child, whatever number it is booked under',
  })
  personId: string;

  @Column({
    name: 'is_double',
    type: 'boolean',
    comment: '[S] whether it was booked elsewhere then when two numbers became one',
  })
  isDouble: boolean;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre, as the session says' })
  centreAgencyId: string;

  @Column({ name: 'facilitator_id', type: 'uuid', comment: '[O] who leads it, as the session says' })
  facilitatorId: string;

  @Column({ name: 'booked_by', type: 'uuid', comment: '[O] who booked it, as the session says' })
  bookedBy: string;

  @Column({ name: 'begins_at', type: 'timestamptz', comment: '[O] when it begins, as the session says' })
  beginsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz', comment: '[O] when it ends, as the session says' })
  endsAt: Date;

  @Column({
    name: 'is_live',
    type: 'boolean',
    comment: '[O] whether the child is held to be there then',
  })
  isLive: boolean;

  @Column({
    name: 'left_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on the child takes no part in it',
  })
  leftAt: Date | null;

  @Column({ name: 'left_reason', type: 'text', nullable: true, comment: '[S] why, as a code' })
  leftReason: string | null;

  @Column({
    name: 'is_elsewhere',
    type: 'boolean',
    default: false,
    comment: '[O] whether its case goes on at another centre by now',
  })
  isElsewhere: boolean;
}
