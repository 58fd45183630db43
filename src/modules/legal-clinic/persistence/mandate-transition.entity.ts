import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MandateAction, MandateState } from '../domain/mandate.lifecycle';

/** One move of a mandate. */
@Entity({ schema: 'legal_clinic', name: 'transition', comment: 'Every move of a mandate' })
export class MandateTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'mandate_id', type: 'uuid', comment: '[O] mandate' })
  mandateId: string;

  @Column({
    name: 'from_state',
    type: 'text',
    nullable: true,
    comment: '[O] state before; none when it was asked for',
  })
  fromState: MandateState | null;

  @Column({ name: 'action', type: 'text', comment: '[O] action' })
  action: MandateAction | 'ask';

  @Column({ name: 'to_state', type: 'text', comment: '[O] state after' })
  toState: MandateState;

  @Column({ name: 'lawyer_id', type: 'uuid', nullable: true, comment: '[O] who holds it from then on' })
  lawyerId: string | null;

  @Column({ name: 'by_account', type: 'uuid', comment: '[O] who' })
  byAccount: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[S] why' })
  reasonCode: string | null;
}
