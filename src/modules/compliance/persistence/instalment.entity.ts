import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** In which parts and by when an amount of an order is paid. */
@Entity({
  schema: 'compliance',
  name: 'instalment',
  comment: 'In which parts and by when an amount of an order is paid',
})
export class InstalmentEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] who supervises, whose staff set it' })
  agencyId: string;

  @Column({
    name: 'measure',
    type: 'text',
    comment: '[S] code of list measures: the measure of the order that it is of',
  })
  measure: string;

  @Column({
    name: 'edition',
    type: 'integer',
    comment: '[O] edition of the plan, from 1; the last one holds',
  })
  edition: number;

  @Column({ name: 'position', type: 'integer', comment: '[O] place in the plan' })
  position: number;

  @Column({ name: 'due_on', type: 'date', comment: '[S] the day by which it is to be paid' })
  dueOn: LocalDate;

  @Column({ name: 'amount', type: 'integer', comment: '[S] how much, in qapik' })
  amount: number;

  @Column({ name: 'set_by', type: 'uuid', comment: '[O] who set it' })
  setBy: string;

  @Column({ name: 'set_at', type: 'timestamptz', comment: '[O] when' })
  setAt: Date;
}
