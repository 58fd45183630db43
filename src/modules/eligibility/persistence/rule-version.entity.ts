import { Check, Column, Entity, Exclusion, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleParameters } from '../domain/rule-parameters';
import type { RuleInForce, RulePeriod, RulePolicy } from '../domain/rule-version';
import type { RuleVersionState } from '../domain/rule-version.lifecycle';

/** What a rule of the check says from a day on. */
@Entity({
  schema: 'eligibility',
  name: 'rule_version',
  comment: 'What a rule of the eligibility check says from a day on, and whether it blocks or warns',
})
@Check('rule_version_state_check', `state in ('drafted', 'proposed', 'approved', 'retired')`)
@Check('rule_version_policy_check', `policy in ('block', 'warn')`)
@Check('rule_version_period', 'valid_to >= valid_from')
@Check('rule_version_four_eyes', 'approved_by <> all (written_by)')
@Exclusion(
  'rule_version_one_at_a_time',
  `using gist (code with =, daterange(valid_from, valid_to, '[]') with &&) where (state in ('approved', 'retired'))`,
)
export class RuleVersionEntity implements RuleInForce, RulePeriod {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'code', type: 'text', comment: '[O] code of the rule' })
  code: string;

  @Column({ name: 'state', type: 'text', comment: '[O] state of the lifecycle' })
  state: RuleVersionState;

  @Column({ name: 'policy', type: 'text', comment: '[O] block or warn' })
  policy: RulePolicy;

  @Column({ name: 'parameters', type: 'jsonb', comment: '[O] what the rule takes: gravity bands, numbers' })
  parameters: RuleParameters;

  @Column({ name: 'valid_from', type: 'date', comment: '[O] first day' })
  validFrom: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true, comment: '[O] last day, given by the successor' })
  validTo: LocalDate | null;

  @Column({ name: 'citation', type: 'text', comment: '[O] article that it rests on' })
  citation: string;

  @Column({ name: 'verified', type: 'boolean', comment: '[O] whether the source was read' })
  verified: boolean;

  @Column({ name: 'source', type: 'text', comment: '[O] law or document that it rests on' })
  source: string;

  @Column({
    name: 'written_by',
    type: 'uuid',
    array: true,
    comment: '[O] who drafted, amended or proposed it',
  })
  writtenBy: readonly string[];

  @Column({ name: 'proposed_by', type: 'uuid', nullable: true, comment: '[O] who proposed it' })
  proposedBy: string | null;

  @Column({
    name: 'approved_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who approved it; nobody for what the product brings along',
  })
  approvedBy: string | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true, comment: '[O] when it was approved' })
  approvedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
