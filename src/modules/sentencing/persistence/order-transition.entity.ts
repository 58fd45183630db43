import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { OrderState } from '../domain/order.lifecycle';

/** Everything that was done with an order, in its order. */
@Entity({
  schema: 'sentencing',
  name: 'order_transition',
  comment: 'Everything that was done with an order, in its order',
})
export class OrderTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'from_state',
    type: 'text',
    nullable: true,
    comment: '[O] state before; none when proposed',
  })
  fromState: OrderState | null;

  @Column({ name: 'action', type: 'text', comment: '[O] action' })
  action: string;

  @Column({ name: 'to_state', type: 'text', comment: '[O] state after' })
  toState: OrderState;

  @Column({ name: 'by_account', type: 'uuid', nullable: true, comment: '[O] who; none where time did it' })
  byAccount: string | null;

  @Column({ name: 'agency_id', type: 'uuid', nullable: true, comment: '[O] agency of who did it' })
  agencyId: string | null;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[S] why, as a code' })
  reasonCode: string | null;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] facts or why, encrypted under the key of the child',
  })
  note: Buffer | null;

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child says of it, encrypted under the key of the child',
  })
  childWords: Buffer | null;

  @Column({
    name: 'words_missing',
    type: 'text',
    nullable: true,
    comment: '[S] code of list child-words-missing-reasons',
  })
  wordsMissing: string | null;

  @Column({
    name: 'tries',
    type: 'integer',
    nullable: true,
    comment: '[S] how often it was tried to hear the child; none where it was heard',
  })
  tries: number | null;

  @Column({
    name: 'lawyer_present',
    type: 'boolean',
    nullable: true,
    comment: '[O] whether a lawyer stood by the child',
  })
  lawyerPresent: boolean | null;

  @Column({
    name: 'lawyer_absence',
    type: 'text',
    nullable: true,
    comment: '[O] code of list lawyer-absence-reasons: why no lawyer was heard where it was looked at again',
  })
  lawyerAbsence: string | null;

  @Column({
    name: 'happened_on',
    type: 'date',
    nullable: true,
    comment: '[S] on which day what is told happened; none where it is an act of today',
  })
  happenedOn: LocalDate | null;

  @Column({
    name: 'condition_ids',
    type: 'uuid',
    array: true,
    nullable: true,
    comment: '[S] of a breach: the conditions that were not kept; null where it was not said',
  })
  conditionIds: string[] | null;

  @Column({
    name: 'measures',
    type: 'text',
    array: true,
    nullable: true,
    comment: '[S] of a breach: codes of list measures that were not done; null where it was not said',
  })
  measures: string[] | null;
}
