import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TaskState } from '../domain/task.lifecycle';

/** What people of a centre ask each other to do. */
@Entity({ schema: 'desk', name: 'task', comment: 'What people of a centre ask each other to do' })
export class TaskEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] centre' })
  agencyId: string;

  @Column({
    name: 'case_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] case that it is about; null where it is about none',
  })
  caseId: string | null;

  @Column({ name: 'child_id', type: 'uuid', nullable: true, comment: '[S] the child of that case' })
  childId: string | null;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: TaskState;

  @Column({
    name: 'what',
    type: 'bytea',
    comment: '[S] what is to be done, encrypted under the key of the child, or of the desk without a case',
  })
  what: Buffer;

  @Column({ name: 'given_by', type: 'uuid', comment: '[O] who asks' })
  givenBy: string;

  @Column({ name: 'held_by', type: 'uuid', comment: '[O] who is asked' })
  heldBy: string;

  @Column({
    name: 'unheld_since',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] since when nobody is there any more whose turn it is',
  })
  unheldSince: Date | null;

  @Column({ name: 'due_at', type: 'timestamptz', comment: '[O] last instant in time' })
  dueAt: Date;

  @Column({
    name: 'answered_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who did it, or gave it back',
  })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  answeredAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when it was asked' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
