import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HearingState } from '../domain/hearing.lifecycle';

/** A hearing of one child before a court. */
@Entity({ schema: 'hearings', name: 'hearing', comment: 'A hearing of one child before a court' })
export class HearingEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: HearingState;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'intake_id', type: 'uuid', nullable: true, comment: '[O] intake that it is about' })
  intakeId: string | null;

  @Column({ name: 'order_id', type: 'uuid', nullable: true, comment: '[O] order that it is about' })
  orderId: string | null;

  @Column({ name: 'type', type: 'text', comment: '[S] code of list hearing-types' })
  type: string;

  @Column({ name: 'court_agency_id', type: 'uuid', comment: '[O] the court' })
  courtAgencyId: string;

  @Column({ name: 'scheduled_by', type: 'uuid', comment: '[O] who scheduled it' })
  scheduledBy: string;

  @Column({ name: 'scheduler_agency_id', type: 'uuid', comment: '[O] whose agency scheduled it' })
  schedulerAgencyId: string;

  @Column({ name: 'planned_at', type: 'timestamptz', comment: '[O] when it is to take place' })
  plannedAt: Date;

  @Column({ name: 'place', type: 'text', comment: '[O] code of list hearing-places' })
  place: string;

  @Column({
    name: 'in_private',
    type: 'boolean',
    comment: '[O] whether only those who take part are let in',
  })
  inPrivate: boolean;

  @Column({
    name: 'open_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list hearing-open-reasons; none in private',
  })
  openReason: string | null;

  @Column({
    name: 'judge_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] who hears it, where that is known',
  })
  judgeId: string | null;

  @Column({
    name: 'interpreter_needed',
    type: 'boolean',
    comment: '[P] whether the child needs an interpreter',
  })
  interpreterNeeded: boolean;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list back-dating-reasons; none where it was scheduled before',
  })
  backDatingReason: string | null;

  @Column({
    name: 'follows_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] the hearing that was put off to this one',
  })
  followsId: string | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code why it was put off or called off',
  })
  endReason: string | null;

  @Column({
    name: 'ended_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who recorded it as held, put it off or called it off; none where it ended with its intake',
  })
  endedBy: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  endedAt: Date | null;

  @Column({
    name: 'hidden_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when its intake left the way of justice; nobody sees it from then on',
  })
  hiddenAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when scheduled' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
