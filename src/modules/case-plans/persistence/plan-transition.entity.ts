import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanState } from '../domain/plan.lifecycle';

/** Everything that was done with a plan, in its order. */
@Entity({
  schema: 'case_plans',
  name: 'plan_transition',
  comment: 'Everything that was done with a plan, in its order',
})
export class PlanTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'plan_id', type: 'uuid', comment: '[O] plan' })
  planId: string;

  @Column({ name: 'from_state', type: 'text', nullable: true, comment: '[O] state before; none when begun' })
  fromState: PlanState | null;

  @Column({ name: 'action', type: 'text', comment: '[O] action' })
  action: string;

  @Column({ name: 'to_state', type: 'text', comment: '[O] state after' })
  toState: PlanState;

  @Column({ name: 'by_account', type: 'uuid', comment: '[O] who' })
  byAccount: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[S] why, as a code' })
  reasonCode: string | null;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] why, encrypted under the key of the child',
  })
  note: Buffer | null;
}
