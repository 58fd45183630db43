import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RepresentativeRequestState } from '../domain/representative-request.lifecycle';

/** Asks the guardianship body to appoint somebody for a child whom no unbarred representative stands for. */
@Entity({
  schema: 'children',
  name: 'representative_request',
  comment:
    'Asks the guardianship body to appoint somebody for a child whom no unbarred representative stands for',
})
export class RepresentativeRequestEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({
    name: 'child_number',
    type: 'text',
    comment: '[P] public number of the child: all that the body which is asked learns of who it is',
  })
  childNumber: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: RepresentativeRequestState;

  @Column({ name: 'reason', type: 'text', comment: '[S] code of list representative-request-reasons' })
  reason: string;

  @Column({ name: 'asking_agency_id', type: 'uuid', comment: '[O] agency that asks' })
  askingAgencyId: string;

  @Column({ name: 'asked_by', type: 'uuid', comment: '[O] who asked, or by whose act it opened by itself' })
  askedBy: string;

  @Column({
    name: 'addressed_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] body that is asked to appoint; empty while none is known',
  })
  addressedAgencyId: string | null;

  @Column({ name: 'requested_at', type: 'timestamptz', comment: '[O] when it was asked' })
  requestedAt: Date;

  @Column({
    name: 'warn_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] from when the answer is near due',
  })
  warnAt: Date | null;

  @Column({ name: 'due_at', type: 'timestamptz', comment: '[O] by when somebody is to be appointed' })
  dueAt: Date;

  @Column({
    name: 'answer',
    type: 'text',
    nullable: true,
    comment: '[O] code of list representative-request-answers',
  })
  answer: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when the body answered' })
  answeredAt: Date | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true, comment: '[O] who answered' })
  answeredBy: string | null;

  @Column({
    name: 'representative_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] the representative who was appointed',
  })
  representativeId: string | null;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was fulfilled or withdrawn',
  })
  endedAt: Date | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[O] code of list representative-request-ends, when withdrawn',
  })
  endReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
