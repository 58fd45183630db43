import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { DifficultyState } from '../domain/difficulty.lifecycle';

/** Something that goes wrong in the work with a child, with how the child explains it. */
@Entity({
  schema: 'follow_through',
  name: 'difficulty',
  comment: 'Something that goes wrong in the work with a child, with how the child explains it',
})
export class DifficultyEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: DifficultyState;

  @Column({ name: 'ground', type: 'text', comment: '[S] code of list difficulty-grounds' })
  ground: string;

  @Column({ name: 'happened_on', type: 'date', comment: '[S] day of the facts' })
  happenedOn: LocalDate;

  @Column({ name: 'session_ids', type: 'uuid', array: true, comment: '[O] sessions that it is about' })
  sessionIds: string[];

  @Column({
    name: 'facts',
    type: 'bytea',
    comment: '[S] what happened, encrypted under the key of the child',
  })
  facts: Buffer;

  @Column({
    name: 'explanation',
    type: 'bytea',
    nullable: true,
    comment: '[S] how the child explains it, encrypted under the key of the child',
  })
  explanation: Buffer | null;

  @Column({
    name: 'explanation_missing',
    type: 'text',
    nullable: true,
    comment: '[S] code of list child-words-missing-reasons',
  })
  explanationMissing: string | null;

  @Column({
    name: 'tries',
    type: 'integer',
    nullable: true,
    comment: '[S] how often it was tried to hear the child',
  })
  tries: number | null;

  @Column({
    name: 'explained_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the child was heard, or last tried to be',
  })
  explainedAt: Date | null;

  @Column({ name: 'heard_by', type: 'uuid', nullable: true, comment: '[O] who wrote that down' })
  heardBy: string | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] why it was withdrawn, as a code',
  })
  endReason: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when it was written down' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
