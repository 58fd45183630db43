import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { FileKind } from '../contract';
import type { ConsentDecision, ConsentPerson, ConsentWithdrawer } from '../domain/consent';
import type { ConsentState } from '../domain/consent.lifecycle';

/** What a child or a representative has said to a purpose, as a legal act that is kept. */
@Entity({
  schema: 'children',
  name: 'consent',
  comment: 'What a child or a representative has said to a purpose, as a legal act that is kept',
})
export class ConsentEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'file_kind', type: 'text', comment: '[O] kind of the file that it is for' })
  fileKind: FileKind;

  @Column({ name: 'file_id', type: 'uuid', comment: '[O] the file that it is for, and no other' })
  fileId: string;

  @Column({ name: 'purpose', type: 'text', comment: '[S] code of list consent-purposes' })
  purpose: string;

  @Column({ name: 'person', type: 'text', comment: '[O] whose it is: child or representative' })
  person: ConsentPerson;

  @Column({
    name: 'representative_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] the representative whose it is',
  })
  representativeId: string | null;

  @Column({ name: 'state', type: 'text', comment: '[S] state of the lifecycle' })
  state: ConsentState;

  @Column({ name: 'decision', type: 'text', comment: '[S] what was said: given or refused' })
  decision: ConsentDecision;

  @Column({ name: 'decided_at', type: 'timestamptz', comment: '[S] when it was said' })
  decidedAt: Date;

  @Column({
    name: 'back_dating_reason',
    type: 'text',
    nullable: true,
    comment: '[O] why it is recorded more than a day later',
  })
  backDatingReason: string | null;

  @Column({
    name: 'text_version',
    type: 'text',
    comment: '[O] code of list consent-texts: the wording that was explained',
  })
  textVersion: string;

  @Column({
    name: 'language',
    type: 'text',
    comment: '[P] code of list languages: in which it was explained',
  })
  language: string;

  @Column({ name: 'explained_by', type: 'uuid', comment: '[O] who explained it' })
  explainedBy: string;

  @Column({ name: 'explained_at', type: 'timestamptz', comment: '[O] when it was explained' })
  explainedAt: Date;

  @Column({ name: 'interpretation', type: 'text', comment: '[O] code of list interpretations' })
  interpretation: string;

  @Column({ name: 'lawyer_present', type: 'boolean', comment: '[S] whether a lawyer was present' })
  lawyerPresent: boolean;

  @Column({
    name: 'lawyer_absence_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list lawyer-absence-reasons',
  })
  lawyerAbsenceReason: string | null;

  @Column({ name: 'form', type: 'text', comment: '[O] code of list consent-forms' })
  form: string;

  @Column({ name: 'in_custody', type: 'boolean', comment: '[S] whether the child was held when it was said' })
  inCustody: boolean;

  @Column({
    name: 'confirm_warn_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when the confirmation after release is near due',
  })
  confirmWarnAt: Date | null;

  @Column({
    name: 'confirm_due_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] by when it is to be confirmed after release',
  })
  confirmDueAt: Date | null;

  @Column({
    name: 'confirmed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[S] when it was confirmed after release',
  })
  confirmedAt: Date | null;

  @Column({
    name: 'confirmed_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who recorded the confirmation',
  })
  confirmedBy: string | null;

  @Column({
    name: 'needs_representative',
    type: 'boolean',
    comment: '[S] whether the consent of the child alone does not suffice',
  })
  needsRepresentative: boolean;

  @Column({ name: 'valid_until', type: 'date', nullable: true, comment: '[O] last day on which it counts' })
  validUntil: LocalDate | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true, comment: '[S] when it was withdrawn' })
  withdrawnAt: Date | null;

  @Column({
    name: 'withdrawn_by',
    type: 'text',
    nullable: true,
    comment: '[O] who withdrew it: the person or a lawyer in their name',
  })
  withdrawnBy: ConsentWithdrawer | null;

  @Column({
    name: 'withdrawal_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list consent-withdrawal-reasons',
  })
  withdrawalReason: string | null;

  @Column({
    name: 'withdrawal_recorded_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who recorded the withdrawal',
  })
  withdrawalRecordedBy: string | null;

  @Column({
    name: 'lapsed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[S] since when it does not count because the representative is barred',
  })
  lapsedAt: Date | null;

  @Column({
    name: 'superseded_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when a later one of the same person took its place',
  })
  supersededAt: Date | null;

  @Column({ name: 'superseded_by', type: 'uuid', nullable: true, comment: '[O] the later one' })
  supersededBy: string | null;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency that recorded it' })
  agencyId: string;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who recorded it' })
  recordedBy: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
