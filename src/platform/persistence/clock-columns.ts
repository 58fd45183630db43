import { Column } from 'typeorm';

/** The clock that runs for a row, while one does: since when, until when, and who was told of it. */
export abstract class ClockColumns {
  @Column({
    name: 'clock_started_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when the clock runs',
  })
  clockStartedAt: Date | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true, comment: '[O] last instant in time' })
  dueAt: Date | null;

  @Column({ name: 'warn_at', type: 'timestamptz', nullable: true, comment: '[O] when it is near' })
  warnAt: Date | null;

  @Column({
    name: 'escalates_to',
    type: 'text',
    nullable: true,
    comment: '[O] role that is told when it is late',
  })
  escalatesTo: string | null;

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
    comment: '[O] when it was told that it is late',
  })
  toldOverdueAt: Date | null;
}
