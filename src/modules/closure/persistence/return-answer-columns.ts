import { Column } from 'typeorm';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { ReturnAnswer } from '../../cases';

/** What an authority answers to a case that it gets back, in the time that it has for it. */
export abstract class ReturnAnswerColumns extends ClockColumns {
  @Column({ name: 'answer', type: 'text', nullable: true, comment: '[S] continue, restart or close' })
  answer: ReturnAnswer | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true, comment: '[O] who of the authority answered' })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  answeredAt: Date | null;

  @Column({
    name: 'answer_reasons',
    type: 'bytea',
    nullable: true,
    comment: '[S] why, encrypted under the key of the child',
  })
  answerReasons: Buffer | null;

  @Column({
    name: 'best_interests',
    type: 'bytea',
    nullable: true,
    comment: '[S] why that is best for the child, encrypted under its key',
  })
  bestInterests: Buffer | null;

  @Column({
    name: 'answer_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child said before the answer, encrypted under its key',
  })
  answerWords: Buffer | null;

  @Column({
    name: 'answer_words_missing',
    type: 'text',
    nullable: true,
    comment: '[S] code of list child-words-missing-reasons',
  })
  answerWordsMissing: string | null;
}
