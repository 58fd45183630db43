import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** What was heard and decided in a hearing that was held. */
@Entity({
  schema: 'hearings',
  name: 'hearing_record',
  comment: 'What was heard and decided in a hearing that was held',
})
export class HearingRecordEntity {
  @PrimaryColumn('uuid', { name: 'hearing_id', comment: '[O] hearing' })
  hearingId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'held_on', type: 'date', comment: '[O] day on which it was held' })
  heldOn: LocalDate;

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child said, encrypted under the key of the child',
  })
  childWords: Buffer | null;

  @Column({
    name: 'not_heard_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list hearing-not-heard-reasons',
  })
  notHeardReason: string | null;

  @Column({
    name: 'outcome_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list hearing-outcomes',
  })
  outcomeCode: string | null;

  @Column({
    name: 'next_step',
    type: 'text',
    nullable: true,
    comment: '[S] code of list hearing-next-steps',
  })
  nextStep: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when written down' })
  recordedAt: Date;
}
