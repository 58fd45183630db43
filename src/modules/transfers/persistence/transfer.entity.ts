import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import { ClockColumns } from '../../../platform/persistence/clock-columns';
import type { TransferState } from '../domain/transfer.lifecycle';

/** That a centre asks another one to go on with a case, and what that answers. */
@Entity({
  schema: 'transfers',
  name: 'transfer',
  comment: 'That a centre asks another one to go on with a case, and what that answers',
})
export class TransferEntity extends ClockColumns {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'from_agency_id', type: 'uuid', comment: '[O] centre that asks' })
  fromAgencyId: string;

  @Column({ name: 'to_agency_id', type: 'uuid', comment: '[O] centre that is asked' })
  toAgencyId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: TransferState;

  @Column({ name: 'basis', type: 'text', comment: '[S] diversion, order or voluntary-support' })
  basis: string;

  @Column({
    name: 'measure',
    type: 'text',
    nullable: true,
    comment: '[S] code of list measures that was offered',
  })
  measure: string | null;

  @Column({
    name: 'latest_end_on',
    type: 'date',
    nullable: true,
    comment: '[O] last day of the longest duration',
  })
  latestEndOn: LocalDate | null;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list transfer-reasons' })
  reasonCode: string;

  @Column({
    name: 'new_district',
    type: 'text',
    nullable: true,
    comment: '[P] code of list districts to which the child has moved',
  })
  newDistrict: string | null;

  @Column({
    name: 'to_look_at',
    type: 'text',
    array: true,
    comment: '[O] codes of what a person has to look at',
  })
  toLookAt: string[];

  @Column({ name: 'explanation', type: 'bytea', comment: '[S] why, encrypted under the key of the child' })
  explanation: Buffer;

  @Column({ name: 'asked_by', type: 'uuid', comment: '[O] who asked' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz', comment: '[O] when' })
  askedAt: Date;

  @Column({
    name: 'answered_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who accepted, declined or withdrew; none where the work or a consent ended',
  })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  answeredAt: Date | null;

  @Column({
    name: 'worker_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] who answers for the case from then on',
  })
  workerId: string | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code why it was declined, withdrawn or lapsed',
  })
  endReason: string | null;

  @Column({
    name: 'next_step',
    type: 'text',
    nullable: true,
    comment: '[O] code of list transfer-next-steps: what comes instead',
  })
  nextStep: string | null;

  @Column({
    name: 'settled_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who looked through what has to be arranged anew, or read the answer',
  })
  settledBy: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  settledAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
