import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BirthDateCertainty } from '../domain/birth-date';
import type { Interpreter } from '../domain/circumstances';

/** A child, without identity: what other modules may refer to. */
@Entity({
  schema: 'children',
  name: 'child',
  comment: 'A child, without identity: what other modules may refer to',
})
export class ChildEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[P] pseudonymous public number' })
  number: string;

  @Column({ name: 'initials', type: 'text', comment: '[P] initials, for lists' })
  initials: string;

  @Column({ name: 'sex', type: 'text', comment: '[P] code of list sexes' })
  sex: string;

  @Column({ name: 'district', type: 'text', comment: '[P] district of residence, code of list districts' })
  district: string;

  @Column({ name: 'disability', type: 'text', comment: '[S] code of list disabilities' })
  disability: string;

  @Column({ name: 'status', type: 'text', comment: '[S] code of list child-statuses' })
  status: string;

  @Column({ name: 'languages', type: 'text', array: true, comment: '[P] codes of list languages' })
  languages: string[];

  @Column({
    name: 'interpreter',
    type: 'text',
    comment: '[P] need of an interpreter: needed, not-needed, not-recorded',
  })
  interpreter: Interpreter;

  @Column({ name: 'birth_date_certainty', type: 'text', comment: '[P] code of list birth-date-certainties' })
  birthDateCertainty: BirthDateCertainty;

  @Column({
    name: 'identity_version',
    type: 'integer',
    comment: '[O] counter of corrections of name or birth date',
  })
  identityVersion: number;

  @Column({ name: 'registered_by', type: 'uuid', comment: '[O] who registered' })
  registeredBy: string;

  @Column({
    name: 'registering_agency_id',
    type: 'uuid',
    comment: '[O] agency that registered and answers questions about the child',
  })
  registeringAgencyId: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when registered' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
