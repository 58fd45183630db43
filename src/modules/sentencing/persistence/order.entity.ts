import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { OrderState } from '../domain/order.lifecycle';
import type { OrderStage } from '../domain/order';

/** An alternative that a prosecutor or a court orders. */
@Entity({
  schema: 'sentencing',
  name: 'order_file',
  comment: 'An alternative that a prosecutor or a court orders',
})
export class OrderEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: OrderState;

  @Column({ name: 'stage', type: 'text', comment: '[S] pre-trial, sentence or aftercare' })
  stage: OrderStage;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'intake_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] intake about whose acts it is; none where who proposed does not know it',
  })
  intakeId: string | null;

  @Column({ name: 'proposed_by', type: 'uuid', comment: '[O] who proposed it' })
  proposedBy: string;

  @Column({ name: 'proposer_agency_id', type: 'uuid', comment: '[O] whose agency proposed it' })
  proposerAgencyId: string;

  @Column({ name: 'authority_agency_id', type: 'uuid', comment: '[O] who decides on it' })
  authorityAgencyId: string;

  @Column({
    name: 'court_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] the court that looks at it, when there is one',
  })
  courtAgencyId: string | null;

  @Column({
    name: 'supervisor_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] who sees that it is done',
  })
  supervisorAgencyId: string | null;

  @Column({
    name: 'age_youngest',
    type: 'integer',
    nullable: true,
    comment: '[P] completed years at the youngest act, at least; none where it is not known',
  })
  ageYoungest: number | null;

  @Column({
    name: 'age_oldest',
    type: 'integer',
    nullable: true,
    comment: '[P] completed years at the youngest act, at most; none where it is not known',
  })
  ageOldest: number | null;

  @Column({ name: 'age_certain', type: 'boolean', comment: '[P] whether the age is certain' })
  ageCertain: boolean;

  @Column({
    name: 'gravity',
    type: 'text',
    nullable: true,
    comment: '[S] code of list gravity-bands: the gravest act',
  })
  gravity: string | null;

  @Column({
    name: 'summary',
    type: 'bytea',
    nullable: true,
    comment: '[S] why it is proposed, encrypted under the key of the child',
  })
  summary: Buffer | null;

  @Column({
    name: 'reasons',
    type: 'bytea',
    nullable: true,
    comment: '[S] why it was decided so, encrypted under the key of the child',
  })
  reasons: Buffer | null;

  @Column({
    name: 'legal_basis',
    type: 'text',
    nullable: true,
    comment: '[O] code of list legal-bases: on which who decided was competent',
  })
  legalBasis: string | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true, comment: '[O] who ordered or rejected it' })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  decidedAt: Date | null;

  @Column({ name: 'started_on', type: 'date', nullable: true, comment: '[O] first day on which it holds' })
  startedOn: LocalDate | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true, comment: '[O] last day on which it holds' })
  endsOn: LocalDate | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code why it ended, was rejected or withdrawn',
  })
  endReason: string | null;

  @Column({
    name: 'outcome_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list court-outcomes: what a court put in its place',
  })
  outcomeCode: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] when it ended' })
  endedAt: Date | null;

  @Column({
    name: 'handed_on_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it went to who supervises it now, while it ran; null where nobody has to take it over',
  })
  handedOnAt: Date | null;

  @Column({
    name: 'look_again_from',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it is near that it is looked at again',
  })
  lookAgainFrom: Date | null;

  @Column({
    name: 'look_again_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] by when it is looked at again whether an order instead of remand is still needed',
  })
  lookAgainAt: Date | null;

  @Column({
    name: 'look_told_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was told last that the time to look at it again is near or over',
  })
  lookToldAt: Date | null;

  @Column({
    name: 'take_over_due_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] by when who supervises it now has to take it over; null where nobody has to',
  })
  takeOverDueAt: Date | null;

  @Column({
    name: 'take_over_warn_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on that is near',
  })
  takeOverWarnAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when proposed' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
