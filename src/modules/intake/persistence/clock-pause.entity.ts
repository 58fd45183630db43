import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A span in which a clock of an intake stands still. */
@Entity({
  schema: 'intake',
  name: 'clock_pause',
  comment: 'Spans in which a clock of an intake stands still, and why',
})
@Check('clock_pause_order', 'until_at >= from_at')
@Check('clock_pause_end', '(until_at is null) = (ended_at is null)')
@Index('clock_pause_clock', ['clockId', 'fromAt'])
@Index('clock_pause_open', ['clockId'], { unique: true, where: 'until_at is null' })
export class ClockPauseEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'clock_id', type: 'uuid', comment: '[O] clock' })
  clockId: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'reason', type: 'text', comment: '[S] code of list clock-pause-reasons' })
  reason: string;

  @Column({ name: 'from_at', type: 'timestamptz', comment: '[O] first instant' })
  fromAt: Date;

  @Column({
    name: 'until_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] first instant after it; none while it lasts',
  })
  untilAt: Date | null;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why it was told late',
  })
  backDatingReason: string | null;

  @Column({
    name: 'end_back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why its end was told late',
  })
  endBackDatingReason: string | null;

  @Column({ name: 'paused_by', type: 'uuid', comment: '[O] who paused' })
  pausedBy: string;

  @Column({
    name: 'resumed_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who ended it; none when the clock was stopped',
  })
  resumedBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when its end was recorded',
  })
  endedAt: Date | null;
}
