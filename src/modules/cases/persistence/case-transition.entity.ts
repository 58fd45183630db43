import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that was done with a case. */
@Entity({
  schema: 'cases',
  name: 'transition',
  comment: 'Everything that was done with a case, in its order',
})
export class CaseTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'from_state', type: 'text', nullable: true, comment: '[O] state before; none when opened' })
  fromState: string | null;

  @Column({ name: 'action', type: 'text', comment: '[O] action' })
  action: string;

  @Column({
    name: 'to_state',
    type: 'text',
    comment: '[O] state after; the same for what is done beside the state',
  })
  toState: string;

  @Column({ name: 'by_account', type: 'uuid', comment: '[O] who' })
  byAccount: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency of who acted' })
  agencyId: string;

  @Column({ name: 'role', type: 'text', comment: '[O] role in which they acted' })
  role: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[S] why, as a code' })
  reasonCode: string | null;
}
