import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Training and vetting of staff, with expiry. */
@Entity({ schema: 'access', name: 'certificate', comment: 'Training and vetting of staff, with expiry' })
export class CertificateEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'account_id', type: 'uuid', comment: '[O] whose' })
  accountId: string;

  @Column({ name: 'kind', type: 'text', comment: '[O] code of list certificate-kinds' })
  kind: string;

  @Column({ name: 'issued_on', type: 'date', comment: '[O] day of issue' })
  issuedOn: string;

  @Column({ name: 'valid_until', type: 'date', nullable: true, comment: '[O] last day' })
  validUntil: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] administrator who recorded it' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when recorded' })
  recordedAt: Date;

  @Column({
    name: 'revoked_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when it no longer counts',
  })
  revokedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}
