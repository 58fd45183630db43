import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How somebody harmed is reached: for who mediates alone. */
@Entity({
  schema: 'restorative',
  name: 'party_contact',
  comment: 'How somebody harmed is reached: for who mediates alone',
})
export class PartyContactEntity {
  @PrimaryColumn('uuid', { name: 'party_id', comment: '[O] who was harmed' })
  partyId: string;

  @Column({ name: 'contact', type: 'bytea', comment: '[P] address and telephone, encrypted' })
  contact: Buffer;

  @Column({ name: 'kept_by', type: 'uuid', comment: '[O] who wrote it' })
  keptBy: string;

  @Column({ name: 'kept_at', type: 'timestamptz', comment: '[O] when' })
  keptAt: Date;
}
