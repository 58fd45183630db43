import { Column, PrimaryColumn } from 'typeorm';

/** What every entry about an intake has: whose it is, who said it and when, and what put it right (BR 21.1). */
export abstract class RecordedEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that recorded it' })
  agencyId: string;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when recorded' })
  recordedAt: Date;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code: why it was recorded late',
  })
  backDatingReason: string | null;

  @Column({
    name: 'corrects_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] the entry that this one puts right',
  })
  correctsId: string | null;

  @Column({
    name: 'corrected_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when another entry put this one right',
  })
  correctedAt: Date | null;

  @Column({ name: 'corrected_by', type: 'uuid', nullable: true, comment: '[O] who put it right' })
  correctedBy: string | null;

  @Column({
    name: 'correction_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list entry-correction-reasons; for a custody taken back, of custody-error-reasons',
  })
  correctionReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;
}
