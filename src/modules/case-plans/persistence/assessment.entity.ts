import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { AssessmentState } from '../domain/assessment.lifecycle';

/** A look at the needs and strengths of a child. */
@Entity({
  schema: 'case_plans',
  name: 'assessment',
  comment: 'A look at the needs and strengths of a child, with the own words of the child and the parents',
})
export class AssessmentEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'tool', type: 'text', comment: '[O] code of list assessment-tools' })
  tool: string;

  @Column({ name: 'tool_day', type: 'date', comment: '[O] day whose version of the tool holds' })
  toolDay: LocalDate;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: AssessmentState;

  @Column({ name: 'written_by', type: 'uuid', comment: '[O] who began it' })
  writtenBy: string;

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] own words of the child, encrypted under the key of the child',
  })
  childWords: Buffer | null;

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
    name: 'risk_to_self',
    type: 'text',
    nullable: true,
    comment: '[S] code of list risks-to-self',
  })
  riskToSelf: string | null;

  @Column({
    name: 'risk_to_others',
    type: 'text',
    nullable: true,
    comment: '[S] code of list risks-to-others',
  })
  riskToOthers: string | null;

  @Column({ name: 'completed_by', type: 'uuid', nullable: true, comment: '[O] who completed it' })
  completedBy: string | null;

  @Column({
    name: 'completed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was completed',
  })
  completedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when begun' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
