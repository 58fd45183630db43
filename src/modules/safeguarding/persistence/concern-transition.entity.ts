import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of state of a concern. */
@Entity({ schema: 'safeguarding', name: 'transition', comment: 'Every change of state of a concern' })
export class ConcernTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'concern_id', type: 'uuid', comment: '[O] concern' })
  concernId: string;

  @Column({ name: 'from_state', type: 'text', nullable: true, comment: '[O] state before; none when raised' })
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

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[O] why' })
  reasonCode: string | null;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] note, encrypted under the key of the concern',
  })
  note: Buffer | null;
}
