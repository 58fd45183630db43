import { Check, Column, Entity, Exclusion, PrimaryColumn } from 'typeorm';
import type { DurationUnit } from '../../../kernel/working-days';
import type { Role } from '../../../platform/policy/policy';
import type { ClockCode, ClockRule } from '../domain/clock-rule';

/** How long a step may take, as dated rule. */
@Entity({
  schema: 'reference',
  name: 'clock_rule',
  comment: 'How long each step may take, and who is told when it is late',
})
@Check('clock_rule_unit', `unit in ('hours', 'days', 'working-days', 'months')`)
@Check('clock_rule_amount', 'amount > 0 and warning_amount >= 0 and warning_amount < amount')
@Check('clock_rule_period', 'valid_to >= valid_from')
@Exclusion(
  'clock_rule_one_at_a_time',
  `using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)`,
)
export class ClockRuleEntity implements ClockRule {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'code', type: 'text', comment: '[O] clock' })
  code: ClockCode;

  @Column({ name: 'amount', type: 'smallint', comment: '[O] how long, in the unit' })
  amount: number;

  @Column({ name: 'unit', type: 'text', comment: '[O] hours, days, working-days or months' })
  unit: DurationUnit;

  @Column({
    name: 'warning_amount',
    type: 'smallint',
    nullable: true,
    comment: '[O] after how long it is near, in the same unit',
  })
  warningAmount: number | null;

  @Column({ name: 'escalates_to', type: 'text', comment: '[O] role that is told when it is late' })
  escalatesTo: Role;

  @Column({ name: 'valid_from', type: 'date', comment: '[O] first day' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true, comment: '[O] last day' })
  validTo: string | null;

  @Column({ name: 'verified', type: 'boolean', comment: '[O] whether the source was read' })
  verified: boolean;

  @Column({ name: 'source', type: 'text', comment: '[O] law or document that it rests on' })
  source: string;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
