import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeetingWay, RestorativeKind } from '../domain/restorative';
import type { RestorativeState } from '../domain/restorative.lifecycle';

/** A child and those harmed are brought together, or speak through a mediator. */
@Entity({
  schema: 'restorative',
  name: 'process',
  comment: 'A child and those harmed are brought together, or speak through a mediator',
})
export class RestorativeProcessEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: RestorativeState;

  @Column({ name: 'kind', type: 'text', comment: '[O] mediation, conference or indirect' })
  kind: RestorativeKind;

  @Column({ name: 'mediator_id', type: 'uuid', comment: '[O] who mediates' })
  mediatorId: string;

  @Column({ name: 'opened_by', type: 'uuid', comment: '[O] who opened it' })
  openedBy: string;

  @Column({
    name: 'child_met_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the child was met apart beforehand',
  })
  childMetAt: Date | null;

  @Column({
    name: 'child_support',
    type: 'bytea',
    nullable: true,
    comment: '[P] who is beside the child, encrypted under its key',
  })
  childSupport: Buffer | null;

  @Column({
    name: 'no_support_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list restorative-no-support-reasons',
  })
  noSupportReason: string | null;

  @Column({ name: 'met_at', type: 'timestamptz', nullable: true, comment: '[O] when it was held' })
  metAt: Date | null;

  @Column({
    name: 'met_how',
    type: 'text',
    nullable: true,
    comment: '[O] face-to-face, shuttle or letters',
  })
  metHow: MeetingWay | null;

  @Column({
    name: 'child_words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child said, encrypted under its key',
  })
  childWords: Buffer | null;

  @Column({
    name: 'edition',
    type: 'smallint',
    default: 0,
    comment: '[O] which wording of the agreement counts; 0 before there is one',
  })
  edition: number;

  @Column({
    name: 'proposed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when that wording was written down',
  })
  proposedAt: Date | null;

  @Column({
    name: 'agreed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when all had signed it',
  })
  agreedAt: Date | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list restorative-end-reasons',
  })
  endReason: string | null;

  @Column({
    name: 'ended_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who ended it; null where the product did',
  })
  endedBy: string | null;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it was ended or fulfilled',
  })
  endedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when it was opened' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
