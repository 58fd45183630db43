import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { FreePlaces } from '../domain/free-places';
import { SaidColumns } from './said-columns';

/** What the rules said of an intake, once; never changed. */
@Entity({
  schema: 'eligibility',
  name: 'check',
  comment: 'What the rules said of an intake, with the facts used; never changed, and no decision',
})
export class CheckEntity extends SaidColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency of the person who checked' })
  agencyId: string;

  @Column({ name: 'checked_by', type: 'uuid', comment: '[O] who checked' })
  checkedBy: string;

  @Column({ name: 'checked_at', type: 'timestamptz', comment: '[O] when' })
  checkedAt: Date;

  @Column({ name: 'on_day', type: 'date', comment: '[O] day whose law and rules were asked' })
  onDay: LocalDate;

  @Column({ name: 'revision', type: 'integer', comment: '[O] which check of the intake it is, from 1' })
  revision: number;

  @Column({ name: 'district', type: 'text', comment: '[S] code of list districts' })
  district: string;

  @Column({
    name: 'places',
    type: 'jsonb',
    comment: '[O] free places of the centres of the district; informs, and decides nothing',
  })
  places: readonly FreePlaces[];
}
