import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That and what a child admits: GC24 §18(a); CRC 40(2)(b)(iv). */
@Entity({
  schema: 'referrals',
  name: 'admission',
  comment: 'That and what a child admits freely; read by its author and by the defence alone',
})
@Check('admission_lawyer', 'lawyer_present or lawyer_absence_reason is not null')
@Check('admission_retraction', '(retracted_at is null) = (retraction_recorded_by is null)')
@Index('admission_live', ['referralId', 'inCustody', 'admittedAt'], {
  unique: true,
  where: 'retracted_at is null',
})
@Index('admission_child', ['childId'])
export class AdmissionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'referral_id', type: 'uuid', comment: '[O] referral that it is made for' })
  referralId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'admitted_at', type: 'timestamptz', comment: '[S] when the child admitted it' })
  admittedAt: Date;

  @Column({
    name: 'freely_attested_by',
    type: 'text',
    comment: '[S] who stands for its being free, code of list condition-attestors',
  })
  freelyAttestedBy: string;

  @Column({ name: 'lawyer_present', type: 'boolean', comment: '[S] whether a lawyer was there' })
  lawyerPresent: boolean;

  @Column({
    name: 'lawyer_absence_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list lawyer-absence-reasons',
  })
  lawyerAbsenceReason: string | null;

  @Column({
    name: 'representative_present',
    type: 'boolean',
    comment: '[S] whether a representative was there',
  })
  representativePresent: boolean;

  @Column({ name: 'in_custody', type: 'boolean', comment: '[S] whether the child was held then' })
  inCustody: boolean;

  @Column({ name: 'language', type: 'text', comment: '[S] code of list languages' })
  language: string;

  @Column({
    name: 'words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child said, encrypted under the key of the child',
  })
  words: Buffer | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who wrote it down' })
  recordedBy: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency of who wrote it down' })
  agencyId: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when recorded' })
  recordedAt: Date;

  @Column({
    name: 'retracted_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[S] when the child took it back',
  })
  retractedAt: Date | null;

  @Column({
    name: 'retraction_recorded_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who wrote down that it was taken back',
  })
  retractionRecordedBy: string | null;
}
