import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { Answer, Basis, Condition, Decision, Offer, Placement, Stage } from '../domain/referral';
import type { ReferralState } from '../domain/referral.lifecycle';

/** The way of one child from a referrer over an authority to a centre. */
@Entity({
  schema: 'referrals',
  name: 'referral',
  comment: 'The way of one child from a referrer over an authority to a centre',
})
export class ReferralEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ReferralState;

  @Column({ name: 'basis', type: 'text', comment: '[O] diversion or prevention' })
  basis: Basis;

  @Column({ name: 'stage', type: 'text', comment: '[O] stage of the proceedings' })
  stage: Stage;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake that it rests on' })
  intakeId: string;

  @Column({
    name: 'district',
    type: 'text',
    comment: '[P] district of residence of the child, code of list districts',
  })
  district: string;

  @Column({ name: 'gravity', type: 'text', nullable: true, comment: '[S] gravest band among the acts' })
  gravity: string | null;

  @Column({ name: 'referring_agency_id', type: 'uuid', comment: '[O] unit that refers' })
  referringAgencyId: string;

  @Column({ name: 'referrer_id', type: 'uuid', comment: '[O] who drafted it' })
  referrerId: string;

  @Column({ name: 'submitted_by', type: 'uuid', nullable: true, comment: '[O] who submitted it' })
  submittedBy: string | null;

  @Column({
    name: 'authority_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] authority that decides',
  })
  authorityAgencyId: string | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true, comment: '[O] who decided' })
  decidedBy: string | null;

  @Column({
    name: 'reviewer_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] authority that may overturn a refusal',
  })
  reviewerAgencyId: string | null;

  @Column({ name: 'centre_agency_id', type: 'uuid', nullable: true, comment: '[O] centre that is asked' })
  centreAgencyId: string | null;

  @Column({
    name: 'proposed_measure',
    type: 'text',
    nullable: true,
    comment: '[O] code of list measures that the referrer proposes',
  })
  proposedMeasure: string | null;

  @Column({
    name: 'conditions',
    type: 'jsonb',
    comment: '[S] conditions of GC24 §18: each with who, when and basis',
  })
  conditions: readonly Condition[];

  @Column({
    name: 'decision',
    type: 'jsonb',
    nullable: true,
    comment: '[S] decision: action, reason code, legal basis, when',
  })
  decision: Decision | null;

  @Column({
    name: 'offer',
    type: 'jsonb',
    nullable: true,
    comment: '[S] offer: measure, longest duration, explained by, language, lawyer',
  })
  offer: Offer | null;

  @Column({
    name: 'answer',
    type: 'jsonb',
    nullable: true,
    comment: '[S] answer of the child: taken up or not, explained by, language, lawyer',
  })
  answer: Answer | null;

  @Column({
    name: 'placement',
    type: 'jsonb',
    nullable: true,
    comment: '[O] answer of the centre: reason code, what happens next, when',
  })
  placement: Placement | null;

  @Column({
    name: 'summary',
    type: 'bytea',
    nullable: true,
    comment: '[S] summary by the referrer, encrypted under the key of the child',
  })
  summary: Buffer | null;

  @Column({
    name: 'reasons',
    type: 'bytea',
    nullable: true,
    comment: '[S] reasons of the decision, encrypted under the key of the child',
  })
  reasons: Buffer | null;

  @Column({ name: 'clock', type: 'text', nullable: true, comment: '[O] clock that runs now' })
  clock: string | null;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true, comment: '[O] when first submitted' })
  submittedAt: Date | null;

  @Column({
    name: 'purged_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the content of an expired draft was removed',
  })
  purgedAt: Date | null;

  @Column({
    name: 'work_ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the work of the centre that it led to ended',
  })
  workEndedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when drafted' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
