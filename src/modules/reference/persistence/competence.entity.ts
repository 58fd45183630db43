import { Check, Column, Entity, Exclusion, PrimaryColumn } from 'typeorm';
import type { AgencyKind, Role } from '../../../platform/policy/policy';
import type { Competence, Stage } from '../domain/competence';

/** Who may decide, as dated law. */
@Entity({
  schema: 'reference',
  name: 'competence',
  comment: 'Who may decide: stage, gravity and age give kind of agency, role and legal basis',
})
@Check('competence_stage', `stage in ('police', 'prosecution', 'court')`)
@Check('competence_ages', 'min_age >= 0 and max_age >= min_age')
@Check('competence_period', 'valid_to >= valid_from')
@Exclusion(
  'competence_one_at_a_time',
  `using gist (stage with =, (coalesce(gravity, '')) with =, agency_kind with =, role with =, int4range(min_age, max_age, '[]') with &&, daterange(valid_from, valid_to, '[]') with &&)`,
)
export class CompetenceEntity implements Competence {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'stage', type: 'text', comment: '[O] police, prosecution or court' })
  stage: Stage;

  @Column({
    name: 'gravity',
    type: 'text',
    nullable: true,
    comment: '[O] code of list gravity-bands; none for prevention, which knows no charge',
  })
  gravity: string | null;

  @Column({
    name: 'min_age',
    type: 'smallint',
    comment: '[O] youngest age at the time of the act, completed years',
  })
  minAge: number;

  @Column({
    name: 'max_age',
    type: 'smallint',
    comment: '[O] oldest age at the time of the act, completed years',
  })
  maxAge: number;

  @Column({ name: 'agency_kind', type: 'text', comment: '[O] code of list agency-kinds' })
  agencyKind: AgencyKind;

  @Column({ name: 'role', type: 'text', comment: '[O] role that decides' })
  role: Role;

  @Column({ name: 'legal_basis', type: 'text', comment: '[O] code of list legal-bases' })
  legalBasis: string;

  @Column({ name: 'valid_from', type: 'date', comment: '[O] first day' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true, comment: '[O] last day' })
  validTo: string | null;

  @Column({ name: 'verified', type: 'boolean', comment: '[O] whether the source was read' })
  verified: boolean;

  @Column({ name: 'source', type: 'text', comment: '[O] law or document that it rests on' })
  source: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
