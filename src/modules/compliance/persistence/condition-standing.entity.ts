import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Standing } from '../domain/standing';

/** How a condition of an order is kept, as who supervises sees it. */
@Entity({
  schema: 'compliance',
  name: 'condition_standing',
  comment: 'How a condition of an order is kept, as who supervises sees it',
})
export class ConditionStandingEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] who supervises, whose staff said it' })
  agencyId: string;

  @Column({ name: 'condition_id', type: 'uuid', comment: '[O] condition of the order' })
  conditionId: string;

  @Column({ name: 'standing', type: 'text', comment: '[S] kept, partly-kept, not-kept or not-yet' })
  standing: Standing;

  @Column({
    name: 'reason_code',
    type: 'text',
    comment: '[S] code of list condition-standing-reasons: on what it rests',
  })
  reasonCode: string;

  @Column({
    name: 'words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what is said of it, encrypted under the key of the child',
  })
  words: Buffer | null;

  @Column({ name: 'said_by', type: 'uuid', comment: '[O] who said it' })
  saidBy: string;

  @Column({ name: 'said_at', type: 'timestamptz', comment: '[O] when' })
  saidAt: Date;
}
