import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { planLifecycle, type PlanState } from '../domain/plan.lifecycle';
import { PlanSignatureResponse, PlanTransitionResponse } from './plan-agreement.response';
import { GoalResponse } from './plan-content.response';

/** A plan in a list: no goal and no word. */
export class PlanSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  edition: number;

  @ApiProperty({ enum: planLifecycle.states })
  state: PlanState;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  startsOn: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  endsOn: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who began it' })
  writtenBy: string;

  @ApiProperty({
    type: 'array',
    maxItems: 100,
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    description: 'Everybody who wrote of this edition',
  })
  writers: string[];

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  approvedAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;
}

export class PlanPageResponse extends pageResponse(PlanSummaryResponse) {}

/** What may be too much for what the child did; it forbids nothing. */
export class PlanWarningResponse {
  @ApiProperty({ maxLength: 80 })
  code: string;

  @ApiProperty({ maxLength: 200 })
  citation: string;
}

export class PlanActionResponse extends availableActionResponse(planLifecycle.actions) {}

export class PlanResponse extends PlanSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  amendsId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  childView: string | null;

  @ApiProperty({ type: [GoalResponse], maxItems: 20 })
  goals: GoalResponse[];

  @ApiProperty({ type: [PlanSignatureResponse], maxItems: 300 })
  signatures: PlanSignatureResponse[];

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  approvedBy: string | null;

  @ApiProperty({ type: [PlanTransitionResponse], maxItems: 1000 })
  history: PlanTransitionResponse[];

  @ApiProperty({
    type: [PlanWarningResponse],
    maxItems: 2,
    description: 'Whether it is out of proportion to the acts',
  })
  warnings: readonly PlanWarningResponse[];

  @ApiProperty({ type: [PlanActionResponse], maxItems: 11 })
  availableActions: readonly PlanActionResponse[];
}
