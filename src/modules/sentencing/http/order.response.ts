import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { OrderFindingResponse } from './order-finding.response';
import { ORDER_ACTS, ORDER_STAGES, type OrderStage } from '../domain/order';
import { ORDER_CHANGE_ACTS } from '../domain/order-changes.actions';
import { ORDER_STATES, type OrderState } from '../domain/order.lifecycle';
import {
  codeOrNone,
  OrderIntervalResponse,
  OrderMeasureResponse,
  OrderTermsResponse,
  OrderTransitionResponse,
} from './order-content.response';

const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const DAY_OR_NONE = { type: 'string', format: 'date', nullable: true, maxLength: 10 } as const;
const ID_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;
const WORDS_OR_NONE = { type: 'string', nullable: true, maxLength: 8000 } as const;
const YEARS_OR_NONE = { type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 120 } as const;

/** An alternative that is proposed, or ordered. */
export class OrderSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 12, description: 'Public number' })
  number: string;

  @ApiProperty({ enum: ORDER_STATES })
  state: OrderState;

  @ApiProperty({ enum: ORDER_STAGES })
  stage: OrderStage;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  proposerAgencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who decides on it' })
  authorityAgencyId: string;

  @ApiProperty({ ...ID_OR_NONE, description: 'The court that looks at it, when there is one' })
  courtAgencyId: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'Who sees that it is done' })
  supervisorAgencyId: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  proposedAt: string;

  @ApiProperty(INSTANT_OR_NONE)
  decidedAt: string | null;

  @ApiProperty({ ...DAY_OR_NONE, description: 'First day on which it holds' })
  startedOn: string | null;

  @ApiProperty({ ...DAY_OR_NONE, description: 'Last day on which it holds; none without a term' })
  endsOn: string | null;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'Until when the next step is due' })
  dueAt: string | null;

  @ApiProperty({
    ...INSTANT_OR_NONE,
    description: 'By when it is looked at again whether an order instead of remand is still needed',
  })
  lookAgainAt: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  endedAt: string | null;

  @ApiProperty(codeOrNone('Why it ended, was rejected or withdrawn'))
  endReason: string | null;
}

export class OrderPageResponse extends pageResponse(OrderSummaryResponse) {}

/** What may be done with it now. */
export class OrderActionResponse extends availableActionResponse([...ORDER_ACTS, ...ORDER_CHANGE_ACTS], 60) {}

export class OrderResponse extends OrderSummaryResponse {
  @ApiProperty({ ...ID_OR_NONE, description: 'The intake about whose acts it is' })
  intakeId: string | null;

  @ApiProperty({ ...YEARS_OR_NONE, description: 'Completed years at the youngest act, at least' })
  ageYoungest: number | null;

  @ApiProperty({ ...YEARS_OR_NONE, description: 'The same, at most' })
  ageOldest: number | null;

  @ApiProperty()
  ageCertain: boolean;

  @ApiProperty(codeOrNone('Code of list gravity-bands'))
  gravity: string | null;

  @ApiProperty({ ...WORDS_OR_NONE, description: 'Why it is proposed' })
  summary: string | null;

  @ApiProperty({ ...WORDS_OR_NONE, description: 'Why it was decided so' })
  reasons: string | null;

  @ApiProperty(codeOrNone('Code of list legal-bases: on which who decided was competent'))
  legalBasis: string | null;

  @ApiProperty(codeOrNone('Code of list court-outcomes: what a court put in its place'))
  outcomeCode: string | null;

  @ApiProperty({
    type: [OrderFindingResponse],
    maxItems: 200,
    description: 'What the rules say; a person decides',
  })
  check: readonly OrderFindingResponse[];

  @ApiProperty({ type: [OrderMeasureResponse], maxItems: 5 })
  measures: readonly OrderMeasureResponse[];

  @ApiProperty({
    type: [OrderTermsResponse],
    maxItems: 200,
    description: 'Editions of the conditions; the last holds',
  })
  terms: readonly OrderTermsResponse[];

  @ApiProperty({ type: [OrderIntervalResponse], maxItems: 200, description: 'Suspensions and appeals' })
  intervals: readonly OrderIntervalResponse[];

  @ApiProperty({ type: [OrderTransitionResponse], maxItems: 1000 })
  history: readonly OrderTransitionResponse[];

  @ApiProperty({ type: [OrderActionResponse], maxItems: 20 })
  availableActions: readonly OrderActionResponse[];
}
