import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { ProgressReviewState } from '../domain/progress-review.lifecycle';

/** How it goes with the goals of a plan, seen together at a rhythm. */
@Entity({
  schema: 'follow_through',
  name: 'progress_review',
  comment: 'How it goes with the goals of a plan, seen together at a rhythm',
})
export class ProgressReviewEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'plan_id', type: 'uuid', nullable: true, comment: '[O] plan whose goals are looked at' })
  planId: string | null;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ProgressReviewState;

  @Column({ name: 'follows_id', type: 'uuid', nullable: true, comment: '[O] review before this one' })
  followsId: string | null;

  @Column({ name: 'begun_by', type: 'uuid', nullable: true, comment: '[O] who began it' })
  begunBy: string | null;

  @Column({ name: 'begun_at', type: 'timestamptz', nullable: true, comment: '[O] when it was begun' })
  begunAt: Date | null;

  @Column({
    name: 'held_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when child and centre looked at it together',
  })
  heldAt: Date | null;

  @Column({
    name: 'present',
    type: 'text',
    array: true,
    comment: '[S] codes of list progress-review-presences',
  })
  present: string[];

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] own words of the child, encrypted under the key of the child',
  })
  childWords: Buffer | null;

  @Column({
    name: 'child_words_missing',
    type: 'text',
    nullable: true,
    comment: '[S] code of list child-words-missing-reasons',
  })
  childWordsMissing: string | null;

  @Column({
    name: 'tries',
    type: 'integer',
    nullable: true,
    comment: '[S] how often it was tried to hear the child',
  })
  tries: number | null;

  @Column({
    name: 'parent_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] own words of the parents, encrypted under the key of the child',
  })
  parentWords: Buffer | null;

  @Column({
    name: 'parent_words_missing',
    type: 'text',
    nullable: true,
    comment: '[S] code of list parent-words-missing-reasons',
  })
  parentWordsMissing: string | null;

  @Column({
    name: 'change_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list progress-review-changes',
  })
  changeCode: string | null;

  @Column({
    name: 'change_note',
    type: 'bytea',
    nullable: true,
    comment: '[S] what changes and why, encrypted under the key of the child',
  })
  changeNote: Buffer | null;

  @Column({
    name: 'next_on',
    type: 'date',
    nullable: true,
    comment: '[O] day until which the next one is held',
  })
  nextOn: LocalDate | null;

  @Column({ name: 'completed_by', type: 'uuid', nullable: true, comment: '[O] who completed it' })
  completedBy: string | null;

  @Column({ name: 'completed_at', type: 'timestamptz', nullable: true, comment: '[O] when it was completed' })
  completedAt: Date | null;

  @Column({
    name: 'paused_since',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when its clock stands still; null while it runs',
  })
  pausedSince: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when it became due' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
