import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { FileReviewState } from '../domain/file-review.lifecycle';

/** A case whose file was drawn to be looked at by somebody who does not answer for it. */
@Entity({
  schema: 'monitoring',
  name: 'file_review',
  comment: 'A case whose file was drawn to be looked at by somebody who does not answer for it',
})
export class FileReviewEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'reviewer_id', type: 'uuid', comment: '[O] who looks at it' })
  reviewerId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: FileReviewState;

  @Column({ name: 'checklist_on', type: 'date', comment: '[O] day whose questions are asked' })
  checklistOn: LocalDate;

  @Column({ name: 'drawn_at', type: 'timestamptz', comment: '[O] when it was drawn' })
  drawnAt: Date;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was completed or dropped',
  })
  endedAt: Date | null;

  @Column({
    name: 'outsider_name',
    type: 'text',
    nullable: true,
    comment: '[P] who looks at it from outside of the centre',
  })
  outsiderName: string | null;

  @Column({ name: 'outsider_body', type: 'text', nullable: true, comment: '[O] for which body' })
  outsiderBody: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
