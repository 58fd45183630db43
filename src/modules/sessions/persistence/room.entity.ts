import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A room of a centre, in which it meets children. */
@Entity({ schema: 'sessions', name: 'room', comment: 'A room of a centre, in which it meets children' })
export class RoomEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'name', type: 'text', comment: '[O] how the centre calls it' })
  name: string;

  @Column({ name: 'seats', type: 'integer', comment: '[O] for how many children it has room' })
  seats: number;

  @Column({
    name: 'apart_minutes',
    type: 'integer',
    default: 30,
    comment: '[O] how many minutes lie there between children who are kept apart',
  })
  apartMinutes: number;

  @Column({ name: 'added_by', type: 'uuid', comment: '[O] who added it' })
  addedBy: string;

  @Column({
    name: 'retired_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on nobody books it; null while it is open',
  })
  retiredAt: Date | null;

  @Column({ name: 'retired_by', type: 'uuid', nullable: true, comment: '[O] who retired it' })
  retiredBy: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when added' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
