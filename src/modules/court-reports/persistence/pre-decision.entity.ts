import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { Language } from '../../../platform/persistence/request-facts';
import type { PreDecisionState } from '../domain/pre-decision.lifecycle';

/** That an authority asks a centre who a child is before it decides, and what that answers. */
@Entity({
  schema: 'court_reports',
  name: 'pre_decision_report',
  comment: 'That an authority asks a centre who a child is before it decides, and what that answers',
})
export class PreDecisionEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: PreDecisionState;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'order_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] proposed order that is to be decided on; none where it is an intake',
  })
  orderId: string | null;

  @Column({
    name: 'intake_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] intake about whose acts it is; none where the order names none',
  })
  intakeId: string | null;

  @Column({ name: 'requester_agency_id', type: 'uuid', comment: '[O] authority that asks' })
  requesterAgencyId: string;

  @Column({ name: 'requested_by', type: 'uuid', comment: '[O] who asked' })
  requestedBy: string;

  @Column({ name: 'requested_at', type: 'timestamptz', comment: '[O] when' })
  requestedAt: Date;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre that is asked' })
  centreAgencyId: string;

  @Column({ name: 'language', type: 'text', comment: '[O] in which language it is to be written' })
  language: Language;

  @Column({
    name: 'question',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the authority wants to know, encrypted under the key of the child',
  })
  question: Buffer | null;

  @Column({ name: 'writer_id', type: 'uuid', nullable: true, comment: '[O] who writes it' })
  writerId: string | null;

  @Column({
    name: 'draft',
    type: 'bytea',
    nullable: true,
    comment: '[S] what is written so far, encrypted under the key of the child',
  })
  draft: Buffer | null;

  @Column({ name: 'edition', type: 'integer', comment: '[O] how many times it was handed in' })
  edition: number;

  @Column({
    name: 'submitted_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was handed in last',
  })
  submittedAt: Date | null;

  @Column({
    name: 'return_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list pre-decision-send-back-reasons: why it was sent back last',
  })
  returnReason: string | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code why it was declined or withdrawn; of a refusal the centre alone knows',
  })
  endReason: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] when it ended' })
  endedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
