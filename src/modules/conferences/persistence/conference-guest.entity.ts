import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is invited to a conference, whether they came, and what they were shown. */
@Entity({
  schema: 'conferences',
  name: 'conference_guest',
  comment: 'Who is invited to a conference, whether they came, and what they were shown',
})
export class ConferenceGuestEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'conference_id', type: 'uuid', comment: '[O] conference' })
  conferenceId: string;

  @Column({
    name: 'account_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] somebody who works at the centre; null for others',
  })
  accountId: string | null;

  @Column({
    name: 'role_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list conference-guests; null for who works at the centre',
  })
  roleCode: string | null;

  @Column({
    name: 'name',
    type: 'bytea',
    nullable: true,
    comment: '[P] who it is, encrypted under the key of the child',
  })
  name: Buffer | null;

  @Column({
    name: 'came',
    type: 'boolean',
    nullable: true,
    comment: '[O] whether they came; null before it is recorded',
  })
  came: boolean | null;

  @Column({
    name: 'shown',
    type: 'text',
    array: true,
    default: '{}',
    comment: '[S] codes of list conference-papers that they were shown',
  })
  shown: string[];
}
