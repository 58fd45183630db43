import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { LeftOutDay, RestDayWay, Rhythm } from '../domain/appointment-days';

/** Dates under an order that were planned together, by a rhythm. */
@Entity({
  schema: 'compliance',
  name: 'appointment_series',
  comment: 'Dates under an order that were planned together, by a rhythm',
})
export class AppointmentSeriesEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] who supervises, whose staff planned it' })
  agencyId: string;

  @Column({ name: 'purpose_code', type: 'text', comment: '[S] code of list appointment-purposes' })
  purposeCode: string;

  @Column({ name: 'rhythm', type: 'text', comment: '[S] weekly, fortnightly or monthly' })
  rhythm: Rhythm;

  @Column({ name: 'weekday', type: 'integer', comment: '[S] 1 is Monday' })
  weekday: number;

  @Column({ name: 'at_time', type: 'text', comment: '[S] HH:MM on the clock of the place' })
  atTime: string;

  @Column({ name: 'from_on', type: 'date', comment: '[S] first day on which a date may lie' })
  fromOn: LocalDate;

  @Column({ name: 'until_on', type: 'date', comment: '[S] last day on which a date may lie' })
  untilOn: LocalDate;

  @Column({
    name: 'rest_days',
    type: 'text',
    comment: '[O] what becomes of a date on a day of rest: skip or move',
  })
  restDays: RestDayWay;

  @Column({
    name: 'left_out',
    type: 'jsonb',
    comment: '[O] days of rest that were left out, and the working day in the place of each',
  })
  leftOut: readonly LeftOutDay[];

  @Column({
    name: 'cancelled_from',
    type: 'date',
    nullable: true,
    comment: '[O] from which day on it was cancelled as a whole',
  })
  cancelledFrom: LocalDate | null;

  @Column({ name: 'planned_by', type: 'uuid', comment: '[O] who planned it' })
  plannedBy: string;

  @Column({ name: 'made_at', type: 'timestamptz', comment: '[O] when it was planned' })
  madeAt: Date;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}
