import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseStage } from '../domain/case-stage';

/** Where it stands, for a lawyer with a live mandate: codes and instants, no word. Written by functions of the database alone. */
@Entity({
  schema: 'legal_clinic',
  name: 'case_status',
  comment: 'Where it stands, for a lawyer with a live mandate; kept by functions alone',
})
export class CaseStatusEntity {
  @PrimaryColumn('uuid', { name: 'mandate_id', comment: '[O] mandate that opens it' })
  mandateId: string;

  @Column({ name: 'clinic_agency_id', type: 'uuid', comment: '[O] legal clinic' })
  clinicAgencyId: string;

  @Column({ name: 'lawyer_id', type: 'uuid', comment: '[O] who holds the mandate' })
  lawyerId: string;

  @Column({
    name: 'child_id',
    type: 'uuid',
    comment: '[S] the child, for the record of who looked; shown to nobody',
  })
  childId: string;

  @Column({ name: 'number', type: 'text', comment: '[P] public number that the family gave' })
  number: string;

  @Column({ name: 'stage', type: 'text', comment: '[S] where it stands, in a neutral word' })
  stage: CaseStage;

  @Column({ name: 'since', type: 'timestamptz', comment: '[O] since when' })
  since: Date;

  @Column({
    name: 'contact_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] whom the lawyer may contact',
  })
  contactAgencyId: string | null;

  @Column({
    name: 'closes_at',
    type: 'timestamptz',
    comment: '[O] until when the child has said that the clinic may be told',
  })
  closesAt: Date;

  @Column({ name: 'opened_at', type: 'timestamptz', comment: '[O] since when it is open' })
  openedAt: Date;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz', comment: '[O] when last changed' })
  changedAt: Date;
}
