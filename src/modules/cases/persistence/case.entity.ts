import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { LocalDate } from '../../../kernel/local-date';
import type { CaseBasis } from '../domain/case';
import type { CaseState } from '../domain/case.lifecycle';

/** The work of a centre with one child. */
@Entity({
  schema: 'cases',
  name: 'case_file',
  comment: 'The work of a centre with one child, from the acceptance to the closure',
})
export class CaseEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'number', type: 'text', comment: '[O] public number' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: CaseState;

  @Column({ name: 'basis', type: 'text', comment: '[S] diversion, order or voluntary-support' })
  basis: CaseBasis;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'referral_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] referral whose acceptance opened it',
  })
  referralId: string | null;

  @Column({
    name: 'order_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] order that the work stands on',
  })
  orderId: string | null;

  @Column({
    name: 'order_ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when that order ended or went to another; null while it holds here',
  })
  orderEndedAt: Date | null;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre that works with the child' })
  centreAgencyId: string;

  @Column({
    name: 'worker_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] case worker who answers for it',
  })
  workerId: string | null;

  @Column({
    name: 'measure',
    type: 'text',
    nullable: true,
    comment: '[S] code of list measures that was offered',
  })
  measure: string | null;

  @Column({
    name: 'longest_days',
    type: 'integer',
    nullable: true,
    comment: '[O] longest duration that was offered, in days',
  })
  longestDays: number | null;

  @Column({
    name: 'latest_end_on',
    type: 'date',
    nullable: true,
    comment: '[O] last day of that duration',
  })
  latestEndOn: LocalDate | null;

  @Column({
    name: 'gravity',
    type: 'text',
    nullable: true,
    comment: '[S] gravest band among the acts that were referred',
  })
  gravity: string | null;

  @Column({
    name: 'came_by',
    type: 'text',
    nullable: true,
    comment: '[S] code of list ways-to-support, of who came without a referral',
  })
  cameBy: string | null;

  @Column({ name: 'came_at', type: 'timestamptz', nullable: true, comment: '[S] when it came' })
  cameAt: Date | null;

  @Column({
    name: 'came_late_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list back-dating-reasons',
  })
  cameLateReason: string | null;

  @Column({
    name: 'paper_number',
    type: 'text',
    nullable: true,
    comment: '[S] number of the file on paper that it was brought in from',
  })
  paperNumber: string | null;

  @Column({
    name: 'paper_centre_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] centre that brought the file on paper in',
  })
  paperCentreId: string | null;

  @Column({
    name: 'outcome_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list closure-outcomes',
  })
  outcomeCode: string | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true, comment: '[O] who ended the work' })
  endedBy: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, comment: '[O] when the work ended' })
  endedAt: Date | null;

  @Column({
    name: 'ending_note',
    type: 'bytea',
    nullable: true,
    comment: '[S] why it ended, encrypted under the key of the child',
  })
  endingNote: Buffer | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true, comment: '[O] when it was closed' })
  closedAt: Date | null;

  @Column({
    name: 'final_from',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on it can be made final; while it is closed',
  })
  finalFrom: Date | null;

  @Column({
    name: 'suspended_from',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when on the work stands still; null while it goes on',
  })
  suspendedFrom: Date | null;

  @Column({
    name: 'suspended_until',
    type: 'date',
    nullable: true,
    comment: '[O] last day of that, as planned',
  })
  suspendedUntil: LocalDate | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when opened' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
