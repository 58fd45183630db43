import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportKind } from '../domain/report';

/** What an authority is told of the work on a case, as it stood when it was made; a correction is another edition. */
@Entity({
  schema: 'closure',
  name: 'report',
  comment: 'What an authority is told of the work on a case, as it stood when it was made',
})
export class ReportEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'case_number', type: 'text', comment: '[O] public number of the case' })
  caseNumber: string;

  @Column({ name: 'referral_id', type: 'uuid', nullable: true, comment: '[O] referral that was decided on' })
  referralId: string | null;

  @Column({ name: 'order_id', type: 'uuid', nullable: true, comment: '[O] order that the work rested on' })
  orderId: string | null;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre that worked with the child' })
  centreAgencyId: string;

  @Column({
    name: 'authority_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] authority that decided; none for voluntary support',
  })
  authorityAgencyId: string | null;

  @Column({ name: 'edition', type: 'integer', comment: '[O] how many there were of the case, with this one' })
  edition: number;

  @Column({ name: 'kind', type: 'text', comment: '[S] report or notice' })
  kind: ReportKind;

  @Column({
    name: 'content',
    type: 'bytea',
    comment: '[S] what is told, in codes, encrypted under the key of the child',
  })
  content: Buffer;

  @Column({ name: 'content_hash', type: 'text', comment: '[O] SHA-256 of what is told' })
  contentHash: string;

  @Column({
    name: 'correction_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list report-correction-reasons; none for the first of a closure',
  })
  correctionReason: string | null;

  @Column({ name: 'made_by', type: 'uuid', comment: '[O] who closed the case, or corrected it' })
  madeBy: string;

  @Column({ name: 'made_at', type: 'timestamptz', comment: '[O] when' })
  madeAt: Date;

  @Column({
    name: 'acknowledged_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who of the authority has read it',
  })
  acknowledgedBy: string | null;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  acknowledgedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}
