import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerBreach } from '../application/answer-breach';
import { FindOrders } from '../application/find-orders';
import { RecordBreach } from '../application/record-breach';
import {
  BreachStepRequest,
  RecordBreachRequest,
  ReferOrderRequest,
  ReplaceOrderRequest,
} from './order-action.requests';
import { OrderResponse } from './order.response';

/** What was not done as ordered, and what is answered to it. */
@ApiTags('orders')
@Controller('orders')
export class OrderBreachesController {
  constructor(
    private readonly breaches: AnswerBreach,
    private readonly recording: RecordBreach,
    private readonly finding: FindOrders,
  ) {}

  @Post(':id/record-breach')
  @Allow('order.record-breach')
  @Acts()
  @ApiOperation({
    operationId: 'recordBreachOfOrder',
    summary: 'Say which conditions or measures were not done as ordered, with what the child says of it',
  })
  @ApiOkResponse({ type: OrderResponse })
  async recordBreach(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RecordBreachRequest,
  ): Promise<OrderResponse> {
    await this.recording.record(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/excuse')
  @Allow('order.excuse')
  @Acts()
  @ApiOperation({ operationId: 'excuseBreachOfOrder', summary: 'Excuse it' })
  @ApiOkResponse({ type: OrderResponse })
  async excuse(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BreachStepRequest,
  ): Promise<OrderResponse> {
    await this.breaches.step(work, id, 'excuse', body);
    return this.finding.read(work, id);
  }

  @Post(':id/warn')
  @Allow('order.warn')
  @Acts()
  @ApiOperation({ operationId: 'warnAboutOrder', summary: 'Warn the child' })
  @ApiOkResponse({ type: OrderResponse })
  async warn(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BreachStepRequest,
  ): Promise<OrderResponse> {
    await this.breaches.step(work, id, 'warn', body);
    return this.finding.read(work, id);
  }

  @Post(':id/refer-to-court')
  @Allow('order.refer-to-court')
  @Acts()
  @ApiOperation({ operationId: 'referOrderToCourt', summary: 'Ask a court to look at it' })
  @ApiOkResponse({ type: OrderResponse })
  async referToCourt(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReferOrderRequest,
  ): Promise<OrderResponse> {
    await this.breaches.refer(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/continue')
  @Allow('order.continue')
  @Acts()
  @ApiOperation({ operationId: 'continueOrder', summary: 'Let it go on' })
  @ApiOkResponse({ type: OrderResponse })
  async goOn(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BreachStepRequest,
  ): Promise<OrderResponse> {
    await this.breaches.step(work, id, 'continue', body);
    return this.finding.read(work, id);
  }

  @Post(':id/replace')
  @Allow('order.replace')
  @Acts()
  @ApiOperation({
    operationId: 'replaceOrder',
    summary: 'Put something else in its place: a court alone, with a lawyer beside the child',
  })
  @ApiOkResponse({ type: OrderResponse })
  async replace(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReplaceOrderRequest,
  ): Promise<OrderResponse> {
    await this.breaches.replace(work, id, body);
    return this.finding.read(work, id);
  }
}
