import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What is to be done in the next shift for the child of one intake. */
@Index('shift_task_note', ['noteId', 'id'])
@Entity({
  schema: 'desk',
  name: 'shift_task',
  comment: 'What is to be done in the next shift for the child of one intake',
})
export class ShiftTaskEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier, in the order in which it was written' })
  id: string;

  @Column({ name: 'note_id', type: 'uuid', comment: '[O] shift note' })
  noteId: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'intake_number', type: 'text', comment: '[O] public number of the intake' })
  intakeNumber: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'task', type: 'text', comment: '[S] code of list shift-tasks' })
  task: string;

  @Column({
    name: 'due_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[S] until when it is to be done',
  })
  dueAt: Date | null;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] in words, encrypted under the key of the child',
  })
  note: Buffer | null;
}
