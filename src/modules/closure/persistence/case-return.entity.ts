import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReturnState } from '../domain/return.lifecycle';
import { ReturnAnswerColumns } from './return-answer-columns';

/** That a case is given back to the authority that decided, what that is told, and what it answers. */
@Entity({
  schema: 'closure',
  name: 'case_return',
  comment: 'That a case is given back to the authority that decided, and what it answers',
})
export class CaseReturnEntity extends ReturnAnswerColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'case_number', type: 'text', comment: '[O] public number of the case' })
  caseNumber: string;

  @Column({ name: 'referral_id', type: 'uuid', comment: '[O] referral that was decided on' })
  referralId: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre that works with the child' })
  centreAgencyId: string;

  @Column({
    name: 'authority_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] authority that decided, from when it was sent on',
  })
  authorityAgencyId: string | null;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ReturnState;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list case-return-reasons' })
  reasonCode: string;

  @Column({
    name: 'response_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] response to a difficulty that it follows; none where it was asked for',
  })
  responseId: string | null;

  @Column({
    name: 'plan_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] plan that held when it was sent; none where none did',
  })
  planId: string | null;

  @Column({
    name: 'facts',
    type: 'bytea',
    comment: '[S] what happened, encrypted under the key of the child',
  })
  facts: Buffer;

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] how the child explains it, encrypted under the key of the child',
  })
  childWords: Buffer | null;

  @Column({
    name: 'words_missing',
    type: 'text',
    nullable: true,
    comment: '[S] code of list child-words-missing-reasons',
  })
  wordsMissing: string | null;

  @Column({
    name: 'lawyer_told_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the lawyer was told',
  })
  lawyerToldAt: Date | null;

  @Column({
    name: 'lawyer_not_told',
    type: 'text',
    nullable: true,
    comment: '[S] code of list lawyer-not-told-reasons',
  })
  lawyerNotTold: string | null;

  @Column({ name: 'asked_by', type: 'uuid', comment: '[O] who asked' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz', comment: '[O] when' })
  askedAt: Date;

  @Column({
    name: 'objection_until',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] until when something may be said against it first; none where it was asked for',
  })
  objectionUntil: Date | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true, comment: '[O] who let it go, or declined' })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  decidedAt: Date | null;

  @Column({
    name: 'decline_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list case-return-decline-reasons',
  })
  declineReason: string | null;

  @Column({
    name: 'withdrawn_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when who asked took it back',
  })
  withdrawnAt: Date | null;

  @Column({
    name: 'withdraw_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list case-return-withdraw-reasons',
  })
  withdrawReason: string | null;

  @Column({
    name: 'content',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the authority is told, encrypted under the key of the child',
  })
  content: Buffer | null;

  @Column({ name: 'content_hash', type: 'text', nullable: true, comment: '[O] SHA-256 of what is told' })
  contentHash: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
