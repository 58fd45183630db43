import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Danger } from '../domain/assessment';

/** What has to be done about a danger that an assessment saw. */
@Entity({
  schema: 'case_plans',
  name: 'safety_step',
  comment: 'What has to be done about a danger, and by when',
})
export class SafetyStepEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'assessment_id', type: 'uuid', comment: '[O] assessment that saw the danger' })
  assessmentId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'danger', type: 'text', comment: '[S] self or others' })
  danger: Danger;

  @Column({ name: 'step', type: 'text', comment: '[S] code of list safety-steps' })
  step: string;

  @Column({ name: 'due_at', type: 'timestamptz', comment: '[O] last instant in time' })
  dueAt: Date;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true, comment: '[O] when it was done' })
  doneAt: Date | null;

  @Column({ name: 'done_by', type: 'uuid', nullable: true, comment: '[O] who wrote down that it was done' })
  doneBy: string | null;

  @Column({
    name: 'done_note',
    type: 'bytea',
    nullable: true,
    comment: '[S] what was done, encrypted under the key of the child',
  })
  doneNote: Buffer | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when it became necessary' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
