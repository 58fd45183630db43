import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who took part in an event: a child by the intake, an adult by the number of a case elsewhere. */
@Entity({
  schema: 'intake',
  name: 'co_participant',
  comment: 'Who took part in an event: a child by the intake, an adult by a case elsewhere',
})
@Check('co_participant_child_or_adult', '(intake_id is null) <> (case_number is null)')
@Index('co_participant_intake', ['intakeId'], { unique: true, where: 'taken_back_at is null' })
@Index('co_participant_case', ['eventId', 'caseNumber'], { unique: true, where: 'taken_back_at is null' })
@Index('co_participant_event', ['eventId'])
export class CoParticipantEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'event_id', type: 'uuid', comment: '[S] event' })
  eventId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that registered the intakes' })
  agencyId: string;

  @Column({ name: 'intake_id', type: 'uuid', nullable: true, comment: '[S] intake of the child' })
  intakeId: string | null;

  @Column({
    name: 'case_number',
    type: 'text',
    nullable: true,
    comment: '[S] number of the case of an adult elsewhere, never a name',
  })
  caseNumber: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({
    name: 'taken_back_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the link was taken back',
  })
  takenBackAt: Date | null;

  @Column({ name: 'taken_back_by', type: 'uuid', nullable: true, comment: '[O] who took it back' })
  takenBackBy: string | null;

  @Column({
    name: 'taken_back_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list unlink-reasons',
  })
  takenBackReason: string | null;
}
