import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a centre offers to several children together. */
@Entity({
  schema: 'sessions',
  name: 'programme',
  comment: 'What a centre offers to several children together',
})
export class ProgrammeEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'name', type: 'text', comment: '[O] how the centre calls it' })
  name: string;

  @Column({ name: 'kind', type: 'text', comment: '[O] code of list activity-kinds' })
  kind: string;

  @Column({ name: 'target', type: 'text', comment: '[O] code of list programme-targets' })
  target: string;

  @Column({ name: 'capacity', type: 'integer', comment: '[O] for how many children it has a seat' })
  capacity: number;

  @Column({
    name: 'room_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] where it usually takes place',
  })
  roomId: string | null;

  @Column({ name: 'leader_id', type: 'uuid', comment: '[O] who usually leads it' })
  leaderId: string;

  @Column({ name: 'added_by', type: 'uuid', comment: '[O] who added it' })
  addedBy: string;

  @Column({
    name: 'closed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on nobody joins it; null while it is open',
  })
  closedAt: Date | null;

  @Column({ name: 'closed_by', type: 'uuid', nullable: true, comment: '[O] who closed it' })
  closedBy: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when added' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
