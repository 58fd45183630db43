import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgencyKind } from '../../../platform/policy/policy';

/** Bodies that take part: police units, centres, clinics, offices, courts. */
@Entity({
  schema: 'access',
  name: 'agency',
  comment: 'Bodies that take part: police units, centres, clinics, offices, courts',
})
export class AgencyEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'kind', type: 'text', comment: '[O] code of list agency-kinds' })
  kind: AgencyKind;

  @Column({ name: 'name_az', type: 'text', comment: '[O] name in Azerbaijani' })
  nameAz: string;

  @Column({ name: 'name_en', type: 'text', comment: '[O] name in English' })
  nameEn: string;

  @Column({ name: 'name_ru', type: 'text', comment: '[O] name in Russian' })
  nameRu: string;

  @Column({ name: 'districts', type: 'text', array: true, comment: '[O] codes of the districts it serves' })
  districts: string[];

  @Column({
    name: 'superior_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] the body above it, which reviews its decisions',
  })
  superiorId: string | null;

  @Column({
    name: 'capacity',
    type: 'integer',
    nullable: true,
    comment: '[O] places of a centre; information, never a condition',
  })
  capacity: number | null;

  @Column({ name: 'contact', type: 'text', nullable: true, comment: '[O] how colleagues reach it' })
  contact: string | null;

  @Column({ name: 'valid_from', type: 'date', comment: '[O] first day of its mandate' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true, comment: '[O] last day of its mandate' })
  validTo: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
