import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { DurationUnit } from '../../../kernel/working-days';
import { ROLES, type Role } from '../../../platform/policy/policy';
import { CLOCKS, DURATION_UNITS, type ClockCode } from '../domain/clock-rule';
import { DatedFactRequest } from './dated-fact.requests';
import { ListQuery } from './reference.requests';

const MOST = 1_000;

export class ClockRuleQuery extends ListQuery {
  @ApiProperty({ required: false, enum: CLOCKS })
  @IsOptional()
  @IsIn(CLOCKS)
  code?: ClockCode;
}

export class NewClockRuleRequest extends DatedFactRequest {
  @ApiProperty({ enum: CLOCKS })
  @IsIn(CLOCKS)
  code: ClockCode;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: MOST })
  @IsInt()
  @Min(1)
  @Max(MOST)
  amount: number;

  @ApiProperty({ enum: DURATION_UNITS })
  @IsIn(DURATION_UNITS)
  unit: DurationUnit;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: MOST,
    description: 'After how long it is near, in the same unit; less than the amount',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  warningAmount?: number;

  @ApiProperty({ enum: ROLES, description: 'Who is told when it is late' })
  @IsIn(ROLES)
  escalatesTo: Role;
}
