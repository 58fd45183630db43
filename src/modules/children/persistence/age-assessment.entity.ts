import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** How old a child is held to be, by which method, and with which margin. */
@Entity({
  schema: 'children',
  name: 'age_assessment',
  comment: 'How old a child is held to be, by which method, and with which margin',
})
export class AgeAssessmentEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'method', type: 'text', comment: '[S] code of list age-assessment-methods' })
  method: string;

  @Column({ name: 'body', type: 'text', comment: '[O] code of list age-assessment-bodies: who assessed' })
  body: string;

  @Column({ name: 'assessed_on', type: 'date', comment: '[S] day of the assessment' })
  assessedOn: LocalDate;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] why it is recorded more than a day later',
  })
  backDatingReason: string | null;

  @Column({
    name: 'margin_months',
    type: 'smallint',
    comment: '[S] margin of error that the assessor states, in months',
  })
  marginMonths: number;

  @Column({
    name: 'birth_days',
    type: 'bytea',
    comment: '[P] youngest and oldest reading of the birth date, encrypted under the key of the child',
  })
  birthDays: Buffer;

  @Column({
    name: 'findings',
    type: 'bytea',
    comment: '[S] what was found, encrypted under the key of the child',
  })
  findings: Buffer;

  @Column({
    name: 'document_number',
    type: 'bytea',
    nullable: true,
    comment: '[P] number of the document or report, encrypted under the key of the child',
  })
  documentNumber: Buffer | null;

  @Column({ name: 'consent_id', type: 'uuid', nullable: true, comment: '[O] the consent of the child to it' })
  consentId: string | null;

  @Column({
    name: 'applied_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the birth date was corrected by it',
  })
  appliedAt: Date | null;

  @Column({
    name: 'applied_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who corrected the birth date by it',
  })
  appliedBy: string | null;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that recorded it' })
  agencyId: string;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;
}
