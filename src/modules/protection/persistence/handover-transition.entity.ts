import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of state of a handover. */
@Entity({
  schema: 'protection',
  name: 'transition',
  comment: 'Every change of state of a handover: the milestones that its sender follows',
})
export class HandoverTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'handover_id', type: 'uuid', comment: '[O] handover' })
  handoverId: string;

  @Column({
    name: 'from_state',
    type: 'text',
    nullable: true,
    comment: '[O] state before; none when handed over',
  })
  fromState: string | null;

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

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[S] why, or what was answered' })
  reasonCode: string | null;
}
