import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** Who stands for the child, on which authority, and whether a conflict of interest bars them. */
@Entity({
  schema: 'children',
  name: 'representative',
  comment: 'Who stands for the child, on which authority, and whether a conflict of interest bars them',
})
export class RepresentativeEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'kind', type: 'text', comment: '[O] code of list representative-kinds' })
  kind: string;

  @Column({ name: 'name', type: 'bytea', comment: '[P] name, encrypted under the key of the child' })
  name: Buffer;

  @Column({
    name: 'contact',
    type: 'bytea',
    nullable: true,
    comment: '[P] contact, encrypted under the key of the child',
  })
  contact: Buffer | null;

  @Column({ name: 'authority', type: 'text', comment: '[O] code of what the authority rests on' })
  authority: string;

  @Column({ name: 'proof', type: 'text', nullable: true, comment: '[O] code of the proof that was shown' })
  proof: string | null;

  @Column({ name: 'conflict', type: 'text', comment: '[S] code of list representative-conflicts' })
  conflict: string;

  @Column({ name: 'valid_from', type: 'date', comment: '[O] from' })
  validFrom: LocalDate;

  @Column({ name: 'valid_until', type: 'date', nullable: true, comment: '[O] until' })
  validUntil: LocalDate | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({
    name: 'agency_id',
    type: 'uuid',
    comment: '[O] agency that recorded it; alone sees a representative with a conflict',
  })
  agencyId: string;

  @Column({ name: 'created_by', type: 'uuid', comment: '[O] who recorded it' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
