import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { DayOutcome } from '../domain/condition-day';
import type { Counted } from '../domain/ledger';
import type { LineState } from '../domain/ledger-line.lifecycle';

/** What a child has done of an order, line by line. */
@Entity({
  schema: 'compliance',
  name: 'ledger_line',
  comment: 'What a child has done of an order, line by line',
})
export class LedgerLineEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] who supervises, whose staff entered it' })
  agencyId: string;

  @Column({ name: 'counts', type: 'text', comment: '[O] what is counted: minutes, qapik or days' })
  counts: Counted;

  @Column({
    name: 'measure',
    type: 'text',
    nullable: true,
    comment:
      '[S] code of list measures: the measure of the order that it is of; none for a day of a condition',
  })
  measure: string | null;

  @Column({
    name: 'condition_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] condition of the order that it is of; none for what is counted of a measure',
  })
  conditionId: string | null;

  @Column({
    name: 'outcome',
    type: 'text',
    nullable: true,
    comment: '[S] how the condition was kept on that day: kept, excused or not-kept',
  })
  outcome: DayOutcome | null;

  @Column({ name: 'day', type: 'date', comment: '[S] the day' })
  day: LocalDate;

  @Column({ name: 'quantity', type: 'integer', comment: '[S] how much' })
  quantity: number;

  @Column({
    name: 'kind_code',
    type: 'text',
    comment:
      '[S] code of list work-activities: what was done; of payment-proofs for what was paid; of condition-day-reasons',
  })
  kindCode: string;

  @Column({
    name: 'place_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list work-places; none for what was paid',
  })
  placeCode: string | null;

  @Column({
    name: 'place',
    type: 'bytea',
    nullable: true,
    comment: '[S] where exactly, encrypted under the key of the child',
  })
  place: Buffer | null;

  @Column({
    name: 'on_spot',
    type: 'bytea',
    nullable: true,
    comment: '[P] who supervised it on the spot, encrypted under the key of the child',
  })
  onSpot: Buffer | null;

  @Column({
    name: 'day_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child says of that day, encrypted under the key of the child',
  })
  dayWords: Buffer | null;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: LineState;

  @Column({ name: 'entered_by', type: 'uuid', comment: '[O] who entered it' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz', comment: '[O] when it was entered' })
  enteredAt: Date;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true, comment: '[O] who verified or declined it' })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  answeredAt: Date | null;

  @Column({
    name: 'answer_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list ledger-decline-reasons',
  })
  answerReason: string | null;

  @Column({
    name: 'error_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who said that it was recorded in error',
  })
  errorBy: string | null;

  @Column({ name: 'error_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  errorAt: Date | null;

  @Column({
    name: 'error_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list ledger-error-reasons',
  })
  errorReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}
