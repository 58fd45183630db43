import { Column, Entity } from 'typeorm';
import type { MandateRequestState } from '../domain/mandate-request.lifecycle';
import { RecordedEntity } from './recorded.entity';

/** A child asks a legal clinic for a lawyer. */
@Entity({
  schema: 'due_process',
  name: 'mandate_request',
  comment: 'A child asks a legal clinic for a lawyer',
})
export class MandateRequestEntity extends RecordedEntity {
  @Column({ name: 'number', type: 'text', comment: '[O] public number, all that the clinic learns' })
  number: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: MandateRequestState;

  @Column({ name: 'clinic_agency_id', type: 'uuid', comment: '[O] legal clinic that is asked' })
  clinicAgencyId: string;

  @Column({ name: 'asked_by', type: 'text', comment: '[S] code of list mandate-askers' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz', comment: '[O] when it was asked for' })
  askedAt: Date;

  @Column({ name: 'due_at', type: 'timestamptz', comment: '[O] until when the clinic answers' })
  dueAt: Date;

  @Column({
    name: 'warn_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when the answer is near',
  })
  warnAt: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true, comment: '[O] when it was withdrawn' })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true, comment: '[O] who withdrew it' })
  withdrawnBy: string | null;

  @Column({
    name: 'withdraw_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list mandate-withdraw-reasons',
  })
  withdrawReason: string | null;

  @Column({
    name: 'answered_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when a lawyer of the clinic took it on',
  })
  answeredAt: Date | null;
}
