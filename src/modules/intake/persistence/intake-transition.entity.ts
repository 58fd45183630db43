import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of state of an intake. */
@Entity({ schema: 'intake', name: 'transition', comment: 'Every change of state of an intake' })
export class IntakeTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'from_state', type: 'text', comment: '[O] state before' })
  fromState: string;

  @Column({ name: 'action', type: 'text', comment: '[O] action' })
  action: string;

  @Column({ name: 'to_state', type: 'text', comment: '[O] state after' })
  toState: string;

  @Column({ name: 'by_account', type: 'uuid', comment: '[O] who' })
  byAccount: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[O] why' })
  reasonCode: string | null;
}
