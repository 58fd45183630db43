import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Editions of the conditions of an order; the last one holds. */
@Entity({
  schema: 'sentencing',
  name: 'order_terms',
  comment: 'Editions of the conditions of an order; the last one holds',
})
export class OrderTermsEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'number', type: 'integer', comment: '[O] edition of the conditions, from 1' })
  number: number;

  @Column({
    name: 'reason_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list order-variation-reasons; none for the first edition',
  })
  reasonCode: string | null;

  @Column({ name: 'decided_by', type: 'uuid', comment: '[O] who set them down' })
  decidedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz', comment: '[O] since when they hold' })
  decidedAt: Date;
}
