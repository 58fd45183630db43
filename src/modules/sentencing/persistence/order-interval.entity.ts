import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { OrderIntervalKind } from '../domain/order-interval';

/** A time beside the state of an order: it is suspended, or appealed against. */
@Entity({ schema: 'sentencing', name: 'order_interval', comment: 'Times beside the state of an order' })
export class OrderIntervalEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] suspension or appeal' })
  kind: OrderIntervalKind;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list order-interval-reasons' })
  reasonCode: string;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] why, encrypted under the key of the child',
  })
  note: Buffer | null;

  @Column({ name: 'from_on', type: 'date', comment: '[O] first day' })
  fromOn: LocalDate;

  @Column({
    name: 'planned_until',
    type: 'date',
    nullable: true,
    comment: '[O] day from which a suspension is meant to last no more; none where nobody can say',
  })
  plannedUntil: LocalDate | null;

  @Column({ name: 'begun_by', type: 'uuid', comment: '[O] who began it' })
  begunBy: string;

  @Column({ name: 'begun_at', type: 'timestamptz', comment: '[O] when it was written down' })
  begunAt: Date;

  @Column({
    name: 'until_on',
    type: 'date',
    nullable: true,
    comment: '[O] day from which it lasts no more; none while it lasts',
  })
  untilOn: LocalDate | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list order-interval-ends',
  })
  endReason: string | null;

  @Column({
    name: 'ended_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who ended it; none where time did it',
  })
  endedBy: string | null;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when that was written down',
  })
  endedAt: Date | null;
}
