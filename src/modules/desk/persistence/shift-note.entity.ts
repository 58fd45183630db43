import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ShiftNoteState } from '../domain/shift-note.lifecycle';

/** What one shift of a unit leaves to the next. */
@Check(
  'shift_note_settled',
  `(state = 'written') = (settled_by is null) and (settled_by is null) = (settled_at is null)`,
)
@Check('shift_note_taken_over_by_another', `state <> 'taken-over' or settled_by <> written_by`)
@Check('shift_note_withdrawn_by_its_writer', `state <> 'withdrawn' or settled_by = written_by`)
@Index('shift_note_agency', ['agencyId', 'createdAt', 'id'])
@Entity({ schema: 'desk', name: 'shift_note', comment: 'What one shift of a unit leaves to the next' })
export class ShiftNoteEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] unit whose shifts they are' })
  agencyId: string;

  @Column({ name: 'written_by', type: 'uuid', comment: '[O] who wrote it' })
  writtenBy: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ShiftNoteState;

  @Column({
    name: 'text',
    type: 'bytea',
    nullable: true,
    comment: '[S] general text without names, encrypted under a key outside the database',
  })
  text: Buffer | null;

  @Column({
    name: 'settled_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who took it over, or took it back',
  })
  settledBy: string | null;

  @Column({
    name: 'settled_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was taken over, or taken back',
  })
  settledAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when written' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
