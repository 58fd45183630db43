import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { AgreementParty } from '../domain/agreement';

/** Who has signed which wording of an agreement, or why a representative did not. */
@Entity({
  schema: 'restorative',
  name: 'signature',
  comment: 'Who has signed which wording of an agreement, or why a representative did not',
})
export class AgreementSignatureEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'process_id', type: 'uuid', comment: '[O] process' })
  processId: string;

  @Column({ name: 'edition', type: 'smallint', comment: '[O] wording of the agreement that was signed' })
  edition: number;

  @Column({ name: 'party', type: 'text', comment: '[O] child, representative, victim, centre or authority' })
  party: AgreementParty;

  @Column({ name: 'party_id', type: 'uuid', nullable: true, comment: '[S] who of those harmed signed' })
  partyId: string | null;

  @Column({
    name: 'representative_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] representative who signed',
  })
  representativeId: string | null;

  @Column({ name: 'agency_id', type: 'uuid', nullable: true, comment: '[O] authority that signed' })
  agencyId: string | null;

  @Column({
    name: 'name',
    type: 'bytea',
    nullable: true,
    comment: '[P] name or office that was signed, encrypted under the key of the child',
  })
  name: Buffer | null;

  @Column({
    name: 'missing_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list signature-missing-reasons',
  })
  missingReason: string | null;

  @Column({ name: 'document_id', type: 'uuid', nullable: true, comment: '[S] paper on which one sees it' })
  documentId: string | null;

  @Column({ name: 'signed_on', type: 'date', comment: '[O] on which day' })
  signedOn: LocalDate;

  @Column({
    name: 'recorded_by',
    type: 'uuid',
    comment: '[O] who wrote it down; of the centre, who signed',
  })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}
