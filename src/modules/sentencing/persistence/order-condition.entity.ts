import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConditionLimits } from '../domain/condition-limits';

/** One condition of an edition. */
@Entity({ schema: 'sentencing', name: 'order_condition', comment: 'One condition of an edition' })
export class OrderConditionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'terms_number', type: 'integer', comment: '[O] edition of the conditions' })
  termsNumber: number;

  @Column({
    name: 'first_id',
    type: 'uuid',
    comment:
      '[O] id that it had first: what goes on unchanged keeps it through editions, what is new or changed has its own',
  })
  firstId: string;

  @Column({ name: 'position', type: 'integer', comment: '[O] place in the edition' })
  position: number;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list order-condition-kinds' })
  kind: string;

  @Column({
    name: 'words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what exactly the child has to do, encrypted under the key of the child',
  })
  words: Buffer | null;

  @Column({
    name: 'limits',
    type: 'jsonb',
    nullable: true,
    comment: '[S] at which hours of which days, codes of places, what is left free, first and last day',
  })
  limits: ConditionLimits | null;

  @Column({
    name: 'place_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] which places exactly, encrypted under the key of the child',
  })
  placeWords: Buffer | null;
}
