import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { EndOrder } from '../application/end-order';
import { FindOrders } from '../application/find-orders';
import { OverturnOrder } from '../application/overturn-order';
import { BreachStepRequest, EndOrderRequest } from './order-action.requests';
import { OrderResponse } from './order.response';

/** How an order ends. */
@ApiTags('orders')
@Controller('orders')
export class OrderEndsController {
  constructor(
    private readonly ending: EndOrder,
    private readonly overturning: OverturnOrder,
    private readonly finding: FindOrders,
  ) {}

  @Post(':id/complete')
  @Allow('order.complete')
  @Acts()
  @ApiOperation({ operationId: 'completeOrder', summary: 'Say that it is done' })
  @ApiOkResponse({ type: OrderResponse })
  async complete(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BreachStepRequest,
  ): Promise<OrderResponse> {
    await this.ending.end(work, id, 'complete', body);
    return this.finding.read(work, id);
  }

  @Post(':id/discharge-early')
  @Allow('order.discharge-early')
  @Acts()
  @ApiOperation({ operationId: 'dischargeOrderEarly', summary: 'End it before its time' })
  @ApiOkResponse({ type: OrderResponse })
  async dischargeEarly(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BreachStepRequest,
  ): Promise<OrderResponse> {
    await this.ending.end(work, id, 'discharge-early', body);
    return this.finding.read(work, id);
  }

  @Post(':id/revoke')
  @Allow('order.revoke')
  @Acts()
  @ApiOperation({ operationId: 'revokeOrder', summary: 'Take it back' })
  @ApiOkResponse({ type: OrderResponse })
  async revoke(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BreachStepRequest,
  ): Promise<OrderResponse> {
    await this.ending.end(work, id, 'revoke', body);
    return this.finding.read(work, id);
  }

  @Post(':id/quash')
  @Allow('order.quash')
  @Acts()
  @ApiOperation({ operationId: 'quashOrder', summary: 'Say that it was not lawful, or holds no more' })
  @ApiOkResponse({ type: OrderResponse })
  async quash(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BreachStepRequest,
  ): Promise<OrderResponse> {
    await this.ending.end(work, id, 'quash', body);
    return this.finding.read(work, id);
  }

  @Post(':id/overturn')
  @Allow('order.overturn')
  @Acts()
  @ApiOperation({
    operationId: 'overturnDecisionOnOrder',
    summary: 'As reviewer: quash the order, or strike out what was answered to a breach',
  })
  @ApiOkResponse({ type: OrderResponse })
  async overturn(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndOrderRequest,
  ): Promise<OrderResponse> {
    const review = await this.overturning.overturn(work, id, body);
    const order = await this.finding.read(work, id);
    await this.overturning.leave(work, review);
    return order;
  }
}
