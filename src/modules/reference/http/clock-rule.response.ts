import { ApiProperty } from '@nestjs/swagger';
import type { DurationUnit } from '../../../kernel/working-days';
import { ROLES, type Role } from '../../../platform/policy/policy';
import { CLOCKS, DURATION_UNITS, type ClockCode } from '../domain/clock-rule';
import type { ClockRuleEntity } from '../persistence/clock-rule.entity';
import { DatedFactResponse, showDatedFact } from './dated-fact.response';

export class ClockRuleResponse extends DatedFactResponse {
  @ApiProperty({ enum: CLOCKS })
  code: ClockCode;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 1000 })
  amount: number;

  @ApiProperty({ enum: DURATION_UNITS })
  unit: DurationUnit;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 1000 })
  warningAmount: number | null;

  @ApiProperty({ enum: ROLES })
  escalatesTo: Role;
}

export class ClockRuleListResponse {
  @ApiProperty({ type: [ClockRuleResponse], maxItems: 5000 })
  items: ClockRuleResponse[];
}

export const showClockRule = (row: ClockRuleEntity): ClockRuleResponse => ({
  ...showDatedFact(row),
  code: row.code,
  amount: row.amount,
  unit: row.unit,
  warningAmount: row.warningAmount,
  escalatesTo: row.escalatesTo,
});
