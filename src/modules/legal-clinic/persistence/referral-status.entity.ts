import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferralOutcome, ReferralStage } from '../domain/referral-stage';

/** Where a referral stands, for who made it: codes and instants, no word. Written by functions of the database alone. */
@Entity({
  schema: 'legal_clinic',
  name: 'referral_status',
  comment: 'Where a referral stands, for the unit that made it; kept by functions alone',
})
export class ReferralStatusEntity {
  @PrimaryColumn('uuid', { name: 'referral_id', comment: '[O] referral' })
  referralId: string;

  @Column({ name: 'referring_agency_id', type: 'uuid', comment: '[O] unit that refers' })
  referringAgencyId: string;

  @Column({
    name: 'child_id',
    type: 'uuid',
    comment: '[S] the child, for the record of who looked; shown to nobody',
  })
  childId: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number of the referral' })
  number: string;

  @Column({ name: 'stage', type: 'text', comment: '[S] where it stands, in a neutral word' })
  stage: ReferralStage;

  @Column({ name: 'since', type: 'timestamptz', comment: '[O] since when' })
  since: Date;

  @Column({
    name: 'outcome',
    type: 'text',
    nullable: true,
    comment: '[S] how it ended, in a neutral word; null while it has not',
  })
  outcome: ReferralOutcome | null;

  @Column({
    name: 'contact_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] with whom it lies',
  })
  contactAgencyId: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', comment: '[O] since when it is open' })
  openedAt: Date;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz', comment: '[O] when last changed' })
  changedAt: Date;
}
