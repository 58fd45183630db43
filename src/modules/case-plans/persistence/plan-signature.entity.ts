import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanParty, SigningWay } from '../domain/plan';

/** Who signed a plan as it was proposed, or why they did not. */
@Entity({
  schema: 'case_plans',
  name: 'plan_signature',
  comment: 'Who signed a plan as it was proposed, or why they did not',
})
export class PlanSignatureEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'plan_id', type: 'uuid', comment: '[O] plan' })
  planId: string;

  @Column({ name: 'party', type: 'text', comment: '[O] child, representative or worker' })
  party: PlanParty;

  @Column({ name: 'proposed_at', type: 'timestamptz', comment: '[O] proposal that was signed' })
  proposedAt: Date;

  @Column({ name: 'way', type: 'text', comment: '[O] typed, drawn, on-paper or not-signed' })
  way: SigningWay;

  @Column({
    name: 'representative_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] representative who signed',
  })
  representativeId: string | null;

  @Column({
    name: 'document_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] paper on which one sees it',
  })
  documentId: string | null;

  @Column({
    name: 'name',
    type: 'bytea',
    nullable: true,
    comment: '[S] name that was signed, encrypted under the key of the child',
  })
  name: Buffer | null;

  @Column({
    name: 'missing_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list signature-missing-reasons',
  })
  missingReason: string | null;

  @Column({
    name: 'signed_at',
    type: 'timestamptz',
    comment: '[O] when it was signed, or asked for in vain',
  })
  signedAt: Date;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}
