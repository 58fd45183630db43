import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report before a decision as it was handed in. */
@Entity({
  schema: 'court_reports',
  name: 'pre_decision_edition',
  comment: 'A report before a decision as it was handed in',
})
export class PreDecisionEditionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'report_id', type: 'uuid', comment: '[O] report' })
  reportId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'edition', type: 'integer', comment: '[O] which one it is, from 1' })
  edition: number;

  @Column({
    name: 'content',
    type: 'bytea',
    nullable: true,
    comment: '[S] what is told, encrypted under the key of the child; none once the child went to protection',
  })
  content: Buffer | null;

  @Column({ name: 'content_hash', type: 'text', nullable: true, comment: '[O] SHA-256 of what is told' })
  contentHash: string | null;

  @Column({ name: 'written_by', type: 'uuid', comment: '[O] who wrote it' })
  writtenBy: string;

  @Column({ name: 'submitted_by', type: 'uuid', comment: '[O] who handed it in' })
  submittedBy: string;

  @Column({ name: 'submitted_at', type: 'timestamptz', comment: '[O] when' })
  submittedAt: Date;
}
