import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** That a child and somebody harmed agreed to another day for a promise. */
@Entity({
  schema: 'restorative',
  name: 'due_change',
  comment: 'That a child and somebody harmed agreed to another day for a promise',
})
export class DueChangeEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'process_id', type: 'uuid', comment: '[O] process' })
  processId: string;

  @Column({ name: 'obligation_id', type: 'uuid', comment: '[O] what was promised' })
  obligationId: string;

  @Column({ name: 'from_on', type: 'date', comment: '[O] until which day it was before' })
  fromOn: LocalDate;

  @Column({ name: 'to_on', type: 'date', comment: '[O] until which day it is since' })
  toOn: LocalDate;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list restorative-due-reasons' })
  reasonCode: string;

  @Column({ name: 'agreed_on', type: 'date', comment: '[O] when both agreed to it' })
  agreedOn: LocalDate;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was written down' })
  recordedAt: Date;
}
