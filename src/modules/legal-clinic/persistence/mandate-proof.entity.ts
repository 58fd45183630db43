import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from '../../documents';

/** A paper that proves a mandate; what was replaced or withdrawn keeps its trace and opens no more. */
@Entity({
  schema: 'legal_clinic',
  name: 'mandate_proof',
  comment:
    'A paper that proves a mandate; the bytes lie sealed in the store of files, and what was replaced or withdrawn opens no more',
})
export class MandateProofEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'mandate_id', type: 'uuid', comment: '[O] mandate that it proves' })
  mandateId: string;

  @Column({ name: 'media_type', type: 'text', comment: '[O] what it is, found by its content' })
  mediaType: MediaType;

  @Column({ name: 'size', type: 'integer', comment: '[O] bytes' })
  size: number;

  @Column({ name: 'sha256', type: 'text', comment: '[S] digest of the bytes' })
  sha256: string;

  @Column({
    name: 'stored_as',
    type: 'text',
    nullable: true,
    comment:
      '[O] digest of the sealed bytes, by which the store knows them; none once it was replaced or withdrawn',
  })
  storedAs: string | null;

  @Column({
    name: 'file_key',
    type: 'bytea',
    nullable: true,
    comment:
      '[S] key of the file, wrapped by a key outside the database; none once it was replaced or withdrawn',
  })
  fileKey: Buffer | null;

  @Column({ name: 'attached_by', type: 'uuid', comment: '[O] who attached it' })
  attachedBy: string;

  @Column({ name: 'attached_at', type: 'timestamptz', comment: '[O] when' })
  attachedAt: Date;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true, comment: '[O] who replaced or withdrew it' })
  endedBy: string | null;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was replaced or withdrawn',
  })
  endedAt: Date | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] replaced, or code of list document-error-reasons',
  })
  endReason: string | null;
}
