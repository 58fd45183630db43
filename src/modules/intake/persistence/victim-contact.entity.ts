import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a victim is reached: for who recorded it alone. */
@Entity({
  schema: 'intake',
  name: 'victim_contact',
  comment: 'How a victim is reached: for who recorded it, never for the side of the child',
})
export class VictimContactEntity {
  @PrimaryColumn('uuid', { name: 'victim_id', comment: '[O] victim' })
  victimId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] unit that keeps it' })
  agencyId: string;

  @Column({ name: 'contact', type: 'bytea', comment: '[P] address and telephone, encrypted' })
  contact: Buffer;

  @Column({ name: 'kept_by', type: 'uuid', comment: '[O] who wrote it' })
  keptBy: string;

  @Column({ name: 'kept_at', type: 'timestamptz', comment: '[O] when' })
  keptAt: Date;
}
