import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of state of a version of a rule. */
@Entity({
  schema: 'eligibility',
  name: 'rule_transition',
  comment: 'Every change of state of a version of a rule',
})
export class RuleTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'rule_id', type: 'uuid', comment: '[O] version of the rule' })
  ruleId: string;

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

  @Column({ name: 'note', type: 'text', nullable: true, comment: '[O] why, about the rule and nobody' })
  note: string | null;
}
