import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { HandoverState } from '../domain/handover.lifecycle';
import type { LocalDate } from '../../../kernel/local-date';

/** A child handed to protection, with what protection needs and no more. */
@Entity({
  schema: 'protection',
  name: 'handover',
  comment: 'A child handed to protection, with what protection needs and no more',
})
export class HandoverEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: HandoverState;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'intake_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] intake that ended in protection; for the sender alone',
  })
  intakeId: string | null;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list protection-grounds' })
  reasonCode: string;

  @Column({ name: 'urgent', type: 'boolean', comment: '[O] whether protection cannot wait' })
  urgent: boolean;

  @Column({
    name: 'summary',
    type: 'bytea',
    comment: '[S] what protection needs to know, encrypted under the key of the child',
  })
  summary: Buffer;

  @Column({ name: 'sent_by', type: 'uuid', comment: '[O] who handed over' })
  sentBy: string;

  @Column({ name: 'sender_agency_id', type: 'uuid', comment: '[O] agency that handed over' })
  senderAgencyId: string;

  @Column({
    name: 'addressed_agency_id',
    type: 'uuid',
    comment: '[O] social service that is asked to protect',
  })
  addressedAgencyId: string;

  @Column({
    name: 'answer_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list protection-answers',
  })
  answerCode: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when it was answered' })
  answeredAt: Date | null;

  @Column({
    name: 'next_contact_on',
    type: 'date',
    nullable: true,
    comment: '[O] day of the next contact with the child',
  })
  nextContactOn: LocalDate | null;

  @Column({
    name: 'in_error_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the sender told that it was recorded in error',
  })
  inErrorAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when handed over' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
