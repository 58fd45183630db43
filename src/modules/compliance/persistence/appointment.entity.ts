import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AppointmentState } from '../domain/appointment.lifecycle';

/** When a child is to come under an order, and what became of it. */
@Entity({
  schema: 'compliance',
  name: 'appointment',
  comment: 'When a child is to come under an order, and what became of it',
})
export class AppointmentEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'order_id', type: 'uuid', comment: '[O] order' })
  orderId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] who supervises, whose staff planned it' })
  agencyId: string;

  @Column({
    name: 'series_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] series that it is of; none for a date alone',
  })
  seriesId: string | null;

  @Column({ name: 'planned_at', type: 'timestamptz', comment: '[S] when the child is to come' })
  plannedAt: Date;

  @Column({ name: 'purpose_code', type: 'text', comment: '[S] code of list appointment-purposes' })
  purposeCode: string;

  @Column({ name: 'state', type: 'text', comment: '[S] state of the lifecycle' })
  state: AppointmentState;

  @Column({
    name: 'reason_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list appointment-reasons: why it was excused, moved or cancelled',
  })
  reasonCode: string | null;

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child says of it, encrypted under the key of the child',
  })
  childWords: Buffer | null;

  @Column({
    name: 'words_missing',
    type: 'text',
    nullable: true,
    comment: '[S] code of list child-words-missing-reasons',
  })
  wordsMissing: string | null;

  @Column({ name: 'moved_to', type: 'uuid', nullable: true, comment: '[O] appointment in its place' })
  movedTo: string | null;

  @Column({ name: 'planned_by', type: 'uuid', comment: '[O] who planned it' })
  plannedBy: string;

  @Column({ name: 'made_at', type: 'timestamptz', comment: '[O] when it was planned' })
  madeAt: Date;

  @Column({ name: 'told_by', type: 'uuid', nullable: true, comment: '[O] who said what became of it' })
  toldBy: string | null;

  @Column({ name: 'told_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  toldAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}
