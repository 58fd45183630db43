import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ClockCode } from '../../reference';

/** A clock that runs on an intake. */
@Entity({
  schema: 'intake',
  name: 'clock',
  comment:
    'What must happen in time about an intake: since when, until when, and who is told when it is late',
})
@Unique('clock_of_intake', ['id', 'intakeId'])
@Check('clock_back_dated', 'back_dated = (back_dating_reason is not null)')
@Check('clock_dates', 'warn_at <= due_at')
@Check('clock_occasion', 'occasion > 0')
@Check('clock_void_stands_still', 'void_since is null or stopped_at is not null')
@Check('clock_unknown_when_paused', 'due_at is not null or paused_since is not null')
@Index('clock_one_of_a_kind', ['intakeId', 'code', 'occasion'], { unique: true })
@Index('clock_child', ['childId'])
@Index('clock_running', ['agencyId', 'startedAt', 'id'], { where: 'stopped_at is null' })
@Index('clock_due', ['agencyId', 'dueAt', 'id'], { where: 'stopped_at is null and due_at is not null' })
@Index('clock_to_tell', ['dueAt'], { where: 'stopped_at is null and told_overdue_at is null' })
export class ClockEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency of the intake' })
  agencyId: string;

  @Column({ name: 'code', type: 'text', comment: '[O] code of the clock' })
  code: ClockCode;

  @Column({
    name: 'occasion',
    type: 'integer',
    default: 1,
    comment: '[O] which time the child was held, in their order; 1 for what happens once',
  })
  occasion: number;

  @Column({ name: 'rule_id', type: 'uuid', comment: '[O] the dated rule that it runs by' })
  ruleId: string;

  @Column({
    name: 'started_at',
    type: 'timestamptz',
    comment: '[S] when what it counts from happened',
  })
  startedAt: Date;

  @Column({ name: 'back_dated', type: 'boolean', comment: '[O] whether its start was told late' })
  backDated: boolean;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why its start was told late',
  })
  backDatingReason: string | null;

  @Column({
    name: 'due_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] last instant in time; unknown while it is paused',
  })
  dueAt: Date | null;

  @Column({ name: 'warn_at', type: 'timestamptz', nullable: true, comment: '[O] when it is near' })
  warnAt: Date | null;

  @Column({
    name: 'stopped_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[S] when what it waits for happened',
  })
  stoppedAt: Date | null;

  @Column({
    name: 'void_since',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when it counts for nothing, because what it counted for was recorded in error',
  })
  voidSince: Date | null;

  @Column({
    name: 'paused_since',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when it stands still',
  })
  pausedSince: Date | null;

  @Column({ name: 'escalates_to', type: 'text', comment: '[O] role that is told when it is late' })
  escalatesTo: string;

  @Column({
    name: 'told_near_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was told that it is near',
  })
  toldNearAt: Date | null;

  @Column({
    name: 'told_overdue_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was told that it is overdue',
  })
  toldOverdueAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
