import { ApiProperty } from '@nestjs/swagger';
import { PLAN_CHANGES, type PlanChangeKind } from '../domain/compare-plans';

export class ChangedFieldResponse {
  @ApiProperty({ maxLength: 40 })
  field: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  before: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  now: string | null;
}

export class PlanChangeResponse {
  @ApiProperty({ enum: ['plan', 'goal', 'activity'] })
  what: 'plan' | 'goal' | 'activity';

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  key: string | null;

  @ApiProperty({ enum: PLAN_CHANGES })
  change: PlanChangeKind;

  @ApiProperty({ type: [ChangedFieldResponse], maxItems: 20 })
  fields: ChangedFieldResponse[];
}

/** An edition beside the one that it amends; the first says everything anew. */
export class PlanDifferenceResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  planId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  amendsId: string | null;

  @ApiProperty({ type: [PlanChangeResponse], maxItems: 1000 })
  changes: PlanChangeResponse[];
}
