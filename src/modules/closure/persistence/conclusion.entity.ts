import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the work with a child went, as it was found at its end; what was sent back stays. */
@Entity({
  schema: 'closure',
  name: 'conclusion',
  comment: 'How the work with a child went, as it was found at its end',
})
export class ConclusionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'plan_id', type: 'uuid', comment: '[O] plan whose goals are judged' })
  planId: string;

  @Column({ name: 'outcome_code', type: 'text', comment: '[S] code of list closure-outcomes' })
  outcomeCode: string;

  @Column({
    name: 'outcome_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list outcome-reasons, where the outcome is another than that of the goals',
  })
  outcomeReason: string | null;

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child says of how it was, encrypted under the key of the child',
  })
  childWords: Buffer | null;

  @Column({
    name: 'words_missing',
    type: 'text',
    nullable: true,
    comment: '[O] code of list child-words-missing-reasons',
  })
  wordsMissing: string | null;

  @Column({
    name: 'shares_words',
    type: 'boolean',
    comment: '[S] whether the child wants its words to be read by the authority',
  })
  sharesWords: boolean;

  @Column({ name: 'concluded_by', type: 'uuid', comment: '[O] who concluded' })
  concludedBy: string;

  @Column({ name: 'concluded_at', type: 'timestamptz', comment: '[O] when' })
  concludedAt: Date;

  @Column({
    name: 'undone_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the work went on; null while it stands',
  })
  undoneAt: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true, comment: '[O] who let it go on' })
  undoneBy: string | null;

  @Column({ name: 'undone_reason', type: 'text', nullable: true, comment: '[S] why, as a code' })
  undoneReason: string | null;

  @Column({
    name: 'undone_note',
    type: 'bytea',
    nullable: true,
    comment: '[S] why, encrypted under the key of the child',
  })
  undoneNote: Buffer | null;
}
