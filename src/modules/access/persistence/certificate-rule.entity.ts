import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a missing or expired certificate does: warn or block. */
@Entity({
  schema: 'access',
  name: 'certificate_rule',
  comment: 'What a missing or expired certificate does: warn or block',
})
export class CertificateRuleEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'kind', type: 'text', comment: '[O] code of list certificate-kinds' })
  kind: string;

  @Column({ name: 'effect', type: 'text', comment: '[O] warn or block' })
  effect: 'warn' | 'block';

  @Column({ name: 'valid_from', type: 'date', comment: '[O] first day' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true, comment: '[O] last day' })
  validTo: string | null;

  @Column({ name: 'verified', type: 'boolean', comment: '[O] whether a source was read' })
  verified: boolean;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}
