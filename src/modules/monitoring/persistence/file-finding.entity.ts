import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileAnswer } from '../domain/file-review';

/** What was found of one question, and what became of it. */
@Entity({
  schema: 'monitoring',
  name: 'file_finding',
  comment: 'What was found of one question, and what became of it',
})
export class FileFindingEntity {
  @PrimaryColumn('uuid', { name: 'review_id', comment: '[O] file review' })
  reviewId: string;

  @PrimaryColumn('text', { name: 'question', comment: '[O] code of list file-review-questions' })
  question: string;

  @Column({ name: 'answer', type: 'text', comment: '[O] what was found' })
  answer: FileAnswer;

  @Column({
    name: 'remark',
    type: 'bytea',
    nullable: true,
    comment: '[S] by what one sees it, encrypted under the key of the child',
  })
  remark: Buffer | null;

  @Column({
    name: 'outcome_code',
    type: 'text',
    nullable: true,
    comment: '[O] code of list file-review-outcomes',
  })
  outcomeCode: string | null;

  @Column({
    name: 'outcome_note',
    type: 'bytea',
    nullable: true,
    comment: '[S] what was done, encrypted under the key of the child',
  })
  outcomeNote: Buffer | null;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true, comment: '[O] who says what became of it' })
  settledBy: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true, comment: '[O] when that was' })
  settledAt: Date | null;
}
