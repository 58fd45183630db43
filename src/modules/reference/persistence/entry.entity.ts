import { Check, Column, Entity, Exclusion, PrimaryColumn, Unique } from 'typeorm';
import type { Attributes } from '../domain/attribute-shape';
import type { ListName } from '../domain/reference-lists';
import type { ReferenceEntry } from '../domain/reference-entry';

/** One entry of a reference list; at most one per code holds on a day. */
@Entity({
  schema: 'reference',
  name: 'entry',
  comment: 'Entries of the reference lists: coded, dated, labelled, never deleted, only retired',
})
@Unique('entry_code_from', ['list', 'code', 'validFrom'])
@Check('entry_period', 'valid_to >= valid_from')
@Exclusion(
  'entry_one_at_a_time',
  `using gist (list with =, code with =, daterange(valid_from, valid_to, '[]') with &&)`,
)
export class EntryEntity implements ReferenceEntry {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'list', type: 'text', comment: '[O] list that it belongs to' })
  list: ListName;

  @Column({ name: 'code', type: 'text', comment: '[O] code, stable over time' })
  code: string;

  @Column({ name: 'valid_from', type: 'date', comment: '[O] first day' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true, comment: '[O] last day' })
  validTo: string | null;

  @Column({ name: 'label_az', type: 'text', comment: '[O] label in Azerbaijani' })
  labelAz: string;

  @Column({ name: 'label_en', type: 'text', comment: '[O] label in English' })
  labelEn: string;

  @Column({ name: 'label_ru', type: 'text', comment: '[O] label in Russian' })
  labelRu: string;

  @Column({
    name: 'attributes',
    type: 'jsonb',
    comment: '[O] what else the list says of it, such as minimum age or gravity',
  })
  attributes: Attributes;

  @Column({ name: 'verified', type: 'boolean', comment: '[O] whether the source was read' })
  verified: boolean;

  @Column({ name: 'source', type: 'text', comment: '[O] law or document that it rests on' })
  source: string;

  @Column({ name: 'sort', type: 'integer', comment: '[O] place in the list' })
  sort: number;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
