import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DetentionOutcome } from '../domain/detention.rules';

/** That a court looked at it again whether a child has to be held. */
@Entity({
  schema: 'hearings',
  name: 'detention_review',
  comment: 'That a court looked at it again whether a child has to be held',
})
export class DetentionReviewEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({
    name: 'custody_id',
    type: 'uuid',
    comment: '[S] the time in custody that ended with a judge keeping the child',
  })
  custodyId: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake of that custody' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'number', type: 'integer', comment: '[O] which review of this detention, from 1' })
  number: number;

  @Column({ name: 'court_agency_id', type: 'uuid', comment: '[O] the court that looked at it' })
  courtAgencyId: string;

  @Column({ name: 'outcome', type: 'text', comment: '[S] released, continued or alternative-ordered' })
  outcome: DetentionOutcome;

  @Column({
    name: 'order_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] the order instead of remand that the review led to',
  })
  orderId: string | null;

  @Column({
    name: 'lawyer_present',
    type: 'boolean',
    comment: '[O] whether a lawyer stood by the child',
  })
  lawyerPresent: boolean;

  @Column({
    name: 'reasons',
    type: 'bytea',
    nullable: true,
    comment: '[S] why, encrypted under the key of the child',
  })
  reasons: Buffer | null;

  @Column({ name: 'reviewed_by', type: 'uuid', comment: '[O] who looked at it' })
  reviewedBy: string;

  @Column({ name: 'reviewed_at', type: 'timestamptz', comment: '[O] when' })
  reviewedAt: Date;
}
