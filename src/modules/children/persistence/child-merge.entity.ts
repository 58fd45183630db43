import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChildMergeState } from '../domain/child-merge.lifecycle';

/** That two registered children are one: a link, no row moves. */
@Entity({
  schema: 'children',
  name: 'merge',
  comment: 'That two registered children are one; a link, no row moves',
})
export class ChildMergeEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({
    name: 'kept_child_id',
    type: 'uuid',
    comment: '[S] the child under which new intakes are recorded',
  })
  keptChildId: string;

  @Column({ name: 'merged_child_id', type: 'uuid', comment: '[S] the child that is found as the kept one' })
  mergedChildId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: ChildMergeState;

  @Column({ name: 'reason_code', type: 'text', comment: '[O] code of list child-merge-reasons' })
  reasonCode: string;

  @Column({ name: 'proposing_agency_id', type: 'uuid', comment: '[O] agency that proposed' })
  proposingAgencyId: string;

  @Column({ name: 'answering_agency_id', type: 'uuid', comment: '[O] agency that answers' })
  answeringAgencyId: string;

  @Column({ name: 'proposed_by', type: 'uuid', comment: '[O] who proposed' })
  proposedBy: string;

  @Column({ name: 'proposed_at', type: 'timestamptz', comment: '[O] when proposed' })
  proposedAt: Date;

  @Column({
    name: 'approved_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who approved; never who proposed',
  })
  approvedBy: string | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true, comment: '[O] when approved' })
  approvedAt: Date | null;

  @Column({
    name: 'undo_reason_code',
    type: 'text',
    nullable: true,
    comment: '[O] code of list child-merge-undo-reasons',
  })
  undoReasonCode: string | null;

  @Column({
    name: 'undo_agency_id',
    type: 'uuid',
    nullable: true,
    comment: '[O] agency that proposed to undo',
  })
  undoAgencyId: string | null;

  @Column({ name: 'undo_proposed_by', type: 'uuid', nullable: true, comment: '[O] who proposed to undo' })
  undoProposedBy: string | null;

  @Column({
    name: 'undo_proposed_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when undoing was proposed',
  })
  undoProposedAt: Date | null;

  @Column({
    name: 'undone_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who approved the undoing; never who proposed it',
  })
  undoneBy: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true, comment: '[O] when undone' })
  undoneAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
