import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Contestant } from '../domain/difficulty';
import type { ResponseState } from '../domain/response.lifecycle';

/** What a centre answers to a difficulty, proposed by one person and confirmed by another. */
@Entity({
  schema: 'follow_through',
  name: 'difficulty_response',
  comment: 'What a centre answers to a difficulty, proposed by one person and confirmed by another',
})
export class DifficultyResponseEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'difficulty_id', type: 'uuid', comment: '[O] difficulty' })
  difficultyId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ResponseState;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list difficulty-responses' })
  kind: string;

  @Column({ name: 'grade', type: 'integer', comment: '[S] how heavy it is, as the list said that day' })
  grade: number;

  @Column({
    name: 'lighter_skipped',
    type: 'text',
    nullable: true,
    comment: '[S] code of list lighter-response-reasons',
  })
  lighterSkipped: string | null;

  @Column({ name: 'reasons', type: 'bytea', comment: '[S] why, encrypted under the key of the child' })
  reasons: Buffer;

  @Column({ name: 'proposed_by', type: 'uuid', comment: '[O] who proposed it' })
  proposedBy: string;

  @Column({ name: 'proposed_at', type: 'timestamptz', comment: '[O] when' })
  proposedAt: Date;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true, comment: '[O] who confirmed or declined it' })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  decidedAt: Date | null;

  @Column({
    name: 'contested_by',
    type: 'text',
    nullable: true,
    comment: '[S] child, representative or lawyer',
  })
  contestedBy: Contestant | null;

  @Column({
    name: 'contest_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what they say against it, encrypted under the key of the child',
  })
  contestWords: Buffer | null;

  @Column({ name: 'contested_at', type: 'timestamptz', nullable: true, comment: '[O] when they said so' })
  contestedAt: Date | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true, comment: '[O] who answered that' })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  answeredAt: Date | null;

  @Column({
    name: 'answer',
    type: 'bytea',
    nullable: true,
    comment: '[S] the answer, encrypted under the key of the child',
  })
  answer: Buffer | null;
}
