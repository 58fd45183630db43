import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of state of a merge. */
@Entity({ schema: 'children', name: 'merge_transition', comment: 'Every change of state of a merge' })
export class ChildMergeTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'merge_id', type: 'uuid', comment: '[O] merge' })
  mergeId: string;

  @Column({ name: 'from_state', type: 'text', comment: '[O] state before' })
  fromState: string;

  @Column({ name: 'action', type: 'text', comment: '[O] action' })
  action: string;

  @Column({ name: 'to_state', type: 'text', comment: '[O] state after' })
  toState: string;

  @Column({ name: 'by_account', type: 'uuid', comment: '[O] who' })
  byAccount: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency of who acted' })
  agencyId: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[O] why' })
  reasonCode: string | null;
}
