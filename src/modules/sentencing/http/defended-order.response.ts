import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ORDER_STAGES, type OrderStage } from '../domain/order';
import { ORDER_STATES, type OrderState } from '../domain/order.lifecycle';
import { OrderConditionResponse } from './order-condition.response';
import {
  codeOrNone,
  OrderIntervalResponse,
  OrderMeasureResponse,
  OrderTransitionResponse,
} from './order-content.response';

const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const DAY_OR_NONE = { type: 'string', format: 'date', nullable: true, maxLength: 10 } as const;

/** What is said of a breach or decided after it, and what the child says; who of which agency is not shown. */
export class BreachStepResponse extends OmitType(OrderTransitionResponse, [
  'agencyId',
  'conditionIds',
] as const) {
  @ApiProperty({
    type: [OrderConditionResponse],
    maxItems: 10,
    description: 'Of a breach: what was not kept, also where it holds no more; empty where it was not said',
  })
  conditions: readonly OrderConditionResponse[];
}

/** An order as who stands for the child may know it: what was decided and why, what holds now, each step about a breach. */
export class DefendedOrderResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12, description: 'Public number' })
  number: string;

  @ApiProperty({ enum: ORDER_STATES })
  state: OrderState;

  @ApiProperty({ enum: ORDER_STAGES })
  stage: OrderStage;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  proposedAt: string;

  @ApiProperty(INSTANT_OR_NONE)
  decidedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000, description: 'Why it was decided so' })
  reasons: string | null;

  @ApiProperty({ ...DAY_OR_NONE, description: 'First day on which it holds' })
  startedOn: string | null;

  @ApiProperty({ ...DAY_OR_NONE, description: 'Last day on which it holds; none without a term' })
  endsOn: string | null;

  @ApiProperty({
    ...INSTANT_OR_NONE,
    description:
      'By when it is looked at again whether it is still needed, where it stands instead of remand',
  })
  lookAgainAt: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  endedAt: string | null;

  @ApiProperty(codeOrNone('Why it ended, was rejected or withdrawn'))
  endReason: string | null;

  @ApiProperty(codeOrNone('Code of list court-outcomes'))
  outcomeCode: string | null;

  @ApiProperty({ type: [OrderMeasureResponse], maxItems: 5 })
  measures: readonly OrderMeasureResponse[];

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'Since when the conditions hold' })
  conditionsSince: string | null;

  @ApiProperty({ type: [OrderConditionResponse], maxItems: 10, description: 'Those that hold now' })
  conditions: readonly OrderConditionResponse[];

  @ApiProperty({ type: [OrderIntervalResponse], maxItems: 200 })
  intervals: readonly OrderIntervalResponse[];

  @ApiProperty({
    ...{ type: [BreachStepResponse], maxItems: 1000 },
    description: 'Each time it was looked at again, and each change of its conditions',
  })
  changes: readonly BreachStepResponse[];

  @ApiProperty({ type: [BreachStepResponse], maxItems: 1000 })
  breachSteps: readonly BreachStepResponse[];
}
