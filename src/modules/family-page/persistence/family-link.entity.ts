import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../../platform/persistence/request-facts';
import type { PageReader } from '../domain/family-link.rules';

/** A secret link under which a child, or who stands for it, reads its page. */
@Entity({
  schema: 'family_page',
  name: 'link',
  comment: 'Secret links to the page for a child and its family',
})
export class FamilyLinkEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case whose plan it shows' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'reader', type: 'text', comment: '[O] for whom it is: child or representative' })
  reader: PageReader;

  @Column({
    name: 'representative_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] who stands for the child; null for the child itself',
  })
  representativeId: string | null;

  @Column({
    name: 'language',
    type: 'text',
    comment: '[P] language in which the page opens: az, en or ru',
  })
  language: Language;

  @Column({
    name: 'secret_hash',
    type: 'bytea',
    comment: '[O] SHA-256 of the secret, which is kept nowhere',
  })
  secretHash: Buffer;

  @Column({ name: 'expires_at', type: 'timestamptz', comment: '[O] until when it is answered' })
  expiresAt: Date;

  @Column({
    name: 'revoked_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on it is answered no more',
  })
  revokedAt: Date | null;

  @Column({
    name: 'revoked_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who revoked it; null where it ended by itself',
  })
  revokedBy: string | null;

  @Column({
    name: 'last_used_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was last read',
  })
  lastUsedAt: Date | null;

  @Column({ name: 'made_by', type: 'uuid', comment: '[O] who made it' })
  madeBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when made' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
