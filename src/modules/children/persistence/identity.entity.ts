import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who the child is, encrypted under the key of the child. */
@Entity({
  schema: 'children',
  name: 'identity',
  comment: 'Who the child is, encrypted under the key of the child',
})
export class IdentityEntity {
  @PrimaryColumn('uuid', { name: 'child_id', comment: '[O] whose' })
  childId: string;

  @Column({ name: 'name', type: 'bytea', comment: '[P] given name, family name, patronymic, encrypted' })
  name: Buffer;

  @Column({
    name: 'birth_date',
    type: 'bytea',
    nullable: true,
    comment: '[P] birth date or its range, encrypted',
  })
  birthDate: Buffer | null;

  @Column({
    name: 'identity_number',
    type: 'bytea',
    nullable: true,
    comment: '[P] identity number, encrypted',
  })
  identityNumber: Buffer | null;

  @Column({ name: 'address', type: 'bytea', nullable: true, comment: '[P] address, encrypted' })
  address: Buffer | null;

  @Column({
    name: 'contact',
    type: 'bytea',
    nullable: true,
    comment: '[P] telephone or other contact, encrypted',
  })
  contact: Buffer | null;

  @Column({
    name: 'folding_version',
    type: 'integer',
    default: 1,
    comment: '[O] version of the folding of names under which the child is found again',
  })
  foldingVersion: number;
}
