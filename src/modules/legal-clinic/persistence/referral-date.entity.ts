import { Entity, PrimaryColumn } from 'typeorm';

/** What has become of a referral and what is due, for who made it. Written by functions of the database alone. */
@Entity({
  schema: 'legal_clinic',
  name: 'referral_date',
  comment:
    'What has become of a referral, and what is due, for the unit that made it; kept by functions alone',
})
export class ReferralDateEntity {
  @PrimaryColumn('uuid', { name: 'referral_id', comment: '[O] referral' })
  referralId: string;

  @PrimaryColumn('text', {
    name: 'kind',
    comment: '[S] what it is: a milestone, or the code of a clock',
  })
  kind: string;

  @PrimaryColumn('timestamptz', { name: 'at', comment: '[O] when' })
  at: Date;

  @PrimaryColumn('boolean', {
    name: 'is_deadline',
    comment: '[O] whether an answer is due by then; else it is a milestone',
  })
  isDeadline: boolean;
}
