import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a child who was met needs at once. */
@Entity({ schema: 'intake', name: 'need', comment: 'What a child who was met needs at once' })
export class NeedEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list immediate-needs' })
  kind: string;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] in words, encrypted under the key of the child',
  })
  note: Buffer | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'met_at', type: 'timestamptz', nullable: true, comment: '[S] when the child was given it' })
  metAt: Date | null;

  @Column({ name: 'met_by', type: 'uuid', nullable: true, comment: '[O] who saw to it' })
  metBy: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
