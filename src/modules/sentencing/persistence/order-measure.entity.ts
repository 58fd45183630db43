import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeasureKind } from '../domain/order';

/** What an order consists of. */
@Entity({ schema: 'sentencing', name: 'order_measure', comment: 'What an order consists of' })
export class OrderMeasureEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'position', type: 'integer', comment: '[O] place in the order' })
  position: number;

  @Column({ name: 'measure', type: 'text', comment: '[S] code of list measures' })
  measure: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] what the law calls it' })
  kind: MeasureKind;

  @Column({ name: 'days', type: 'integer', nullable: true, comment: '[S] how long, in days' })
  days: number | null;

  @Column({ name: 'hours', type: 'integer', nullable: true, comment: '[S] how much, in hours' })
  hours: number | null;

  @Column({
    name: 'hours_per_day',
    type: 'integer',
    nullable: true,
    comment: '[S] hours on one day, at most',
  })
  hoursPerDay: number | null;

  @Column({ name: 'amount', type: 'integer', nullable: true, comment: '[S] how much, in manats' })
  amount: number | null;

  @Column({
    name: 'custody_days',
    type: 'integer',
    nullable: true,
    comment: '[S] days in custody that are counted in it already; null where it was not said',
  })
  custodyDays: number | null;
}
