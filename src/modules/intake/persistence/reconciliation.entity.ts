import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a victim and the child were reconciled. */
@Entity({
  schema: 'intake',
  name: 'reconciliation',
  comment: 'That a victim and the child were reconciled, by the agreement of both',
})
export class ReconciliationEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'victim_id', type: 'uuid', comment: '[S] victim' })
  victimId: string;

  @Column({ name: 'agreed_at', type: 'timestamptz', comment: '[S] when both agreed' })
  agreedAt: Date;

  @Column({ name: 'legal_basis', type: 'text', comment: '[O] code of list legal-bases, on that day' })
  legalBasis: string;

  @Column({ name: 'proof', type: 'text', comment: '[O] code of list reconciliation-proofs' })
  proof: string;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
