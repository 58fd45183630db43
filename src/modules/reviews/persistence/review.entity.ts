import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { AgencyKind } from '../../../platform/policy/policy';
import type { DecisionKind, DecisionOf } from '../contract';
import type { AskedBy } from '../domain/review';
import type { ReviewState } from '../domain/review.lifecycle';

/** A request to review a decision, and what became of it. */
@Entity({
  schema: 'reviews',
  name: 'review',
  comment: 'A request to review a decision, and what became of it',
})
export class ReviewEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ReviewState;

  @Column({ name: 'decision_kind', type: 'text', comment: '[O] kind of the file that was decided on' })
  decisionKind: DecisionKind;

  @Column({ name: 'decision_id', type: 'uuid', comment: '[O] the file that was decided on' })
  decisionId: string;

  @Column({
    name: 'decision_of',
    type: 'text',
    comment:
      '[O] what is reviewed: refusal, offer, rescission or measure; of an order that it was ordered, what was answered to a breach, or other conditions',
  })
  decisionOf: DecisionOf;

  @Column({ name: 'decided_at', type: 'timestamptz', comment: '[O] when it was decided' })
  decidedAt: Date;

  @Column({ name: 'decider_agency_id', type: 'uuid', comment: '[O] agency that decided' })
  deciderAgencyId: string;

  @Column({
    name: 'involved',
    type: 'uuid',
    array: true,
    comment: '[O] accounts and agencies that had a part in the decision: none of them reviews',
  })
  involved: string[];

  @Column({
    name: 'reviewer_kinds',
    type: 'text',
    array: true,
    comment: '[O] kinds of agency that may review beside the bodies above the decider',
  })
  reviewerKinds: AgencyKind[];

  @Column({ name: 'charged', type: 'boolean', comment: '[S] whether the decision rests on a charge' })
  charged: boolean;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'asked_by', type: 'text', comment: '[O] child, representative or lawyer' })
  askedBy: AskedBy;

  @Column({
    name: 'representative_id',
    type: 'uuid',
    nullable: true,
    comment: '[P] the representative who asks',
  })
  representativeId: string | null;

  @Column({ name: 'asked_at', type: 'timestamptz', comment: '[O] when it was asked for' })
  askedAt: Date;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why it is recorded late',
  })
  backDatingReason: string | null;

  @Column({
    name: 'late_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list late-review-reasons: why it is admitted after its time',
  })
  lateReason: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'recorded_agency_id', type: 'uuid', comment: '[O] agency of who wrote it down' })
  recordedAgencyId: string;

  @Column({ name: 'reviewer_agency_id', type: 'uuid', comment: '[O] agency that reviews' })
  reviewerAgencyId: string;

  @Column({
    name: 'assigner_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] body above the reviewing agency, which may give it to another',
  })
  assignerAgencyId: string | null;

  @Column({ name: 'reviewer_id', type: 'uuid', nullable: true, comment: '[O] who reviews' })
  reviewerId: string | null;

  @Column({
    name: 'settled_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was upheld, overturned or withdrawn',
  })
  settledAt: Date | null;

  @Column({
    name: 'withdrawn_by',
    type: 'text',
    nullable: true,
    comment: '[O] child, representative or lawyer: who took it back',
  })
  withdrawnBy: AskedBy | null;

  @Column({
    name: 'withdrawal_lawyer_present',
    type: 'boolean',
    nullable: true,
    comment: '[O] whether a lawyer was there when it was taken back',
  })
  withdrawalLawyerPresent: boolean | null;

  @Column({
    name: 'withdrawal_lawyer_absence',
    type: 'text',
    nullable: true,
    comment: '[O] code of list lawyer-absence-reasons',
  })
  withdrawalLawyerAbsence: string | null;

  @Column({
    name: 'finding_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of the reason of the finding',
  })
  findingReason: string | null;

  @Column({
    name: 'finding',
    type: 'bytea',
    nullable: true,
    comment: '[S] finding in words, encrypted under the key of the child',
  })
  finding: Buffer | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
