import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { CopyRequestState } from '../domain/copy-request.lifecycle';

/** That a lawyer asks the centre for a copy of the file, and what that answers. Written by a door, moved by who may. */
@Entity({
  schema: 'legal_clinic',
  name: 'copy_request',
  comment: 'That a lawyer asks the centre for a copy of the file, and what that answers',
})
export class CopyRequestEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'mandate_id', type: 'uuid', comment: '[O] mandate of the lawyer who asks' })
  mandateId: string;

  @Column({ name: 'clinic_agency_id', type: 'uuid', comment: '[O] legal clinic' })
  clinicAgencyId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child; not shown to who asks' })
  childId: string;

  @Column({
    name: 'case_id',
    type: 'uuid',
    comment: '[O] case of which a copy is asked; not shown to who asks',
  })
  caseId: string;

  @Column({
    name: 'centre_agency_id',
    type: 'uuid',
    comment: '[O] centre that has the case, or has answered',
  })
  centreAgencyId: string;

  @Column({ name: 'what', type: 'text', comment: '[S] code of list copy-request-kinds' })
  what: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: CopyRequestState;

  @Column({ name: 'asked_by', type: 'uuid', comment: '[O] who asked' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz', comment: '[O] when' })
  askedAt: Date;

  @Column({
    name: 'answered_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who answered, refused or withdrew; none where a mandate or the word of the child ended',
  })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  answeredAt: Date | null;

  @Column({ name: 'document_id', type: 'uuid', nullable: true, comment: '[O] the copy' })
  documentId: string | null;

  @Column({
    name: 'refusal_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list copy-refusal-reasons',
  })
  refusalReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
