import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { DecideOrder } from '../application/decide-order';
import { FindOrders } from '../application/find-orders';
import { ProposeOrder } from '../application/propose-order';
import { SuperviseOrder } from '../application/supervise-order';
import { EndOrderRequest, OrderOrderRequest, StartOrderRequest } from './order-action.requests';
import { OrderListQuery, ProposeOrderRequest } from './order.requests';
import { OrderPageResponse, OrderResponse, type OrderSummaryResponse } from './order.response';

/** Alternatives that a prosecutor or a court orders. */
@ApiTags('orders')
@Controller('orders')
export class OrdersController {
  constructor(
    private readonly proposing: ProposeOrder,
    private readonly deciding: DecideOrder,
    private readonly supervising: SuperviseOrder,
    private readonly finding: FindOrders,
  ) {}

  @Post()
  @Allow('order.propose')
  @Creates()
  @ApiOperation({ operationId: 'proposeOrder', summary: 'Propose an alternative to who decides on it' })
  @ApiCreatedResponse({ type: OrderResponse })
  async propose(@WorkOf() work: Work, @Body() body: ProposeOrderRequest): Promise<OrderResponse> {
    return this.finding.read(work, await this.proposing.propose(work, body));
  }

  @Get()
  @Allow('order.list')
  @ApiOperation({
    operationId: 'listOrders',
    summary: 'Orders that one’s agency proposes, decides on or supervises',
  })
  @ApiOkResponse({ type: OrderPageResponse })
  async list(@WorkOf() work: Work, @Query() query: OrderListQuery): Promise<Page<OrderSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('order.read')
  @ApiOperation({
    operationId: 'readOrder',
    summary: 'One order: measures, conditions, history, and what may be done now',
  })
  @ApiOkResponse({ type: OrderResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<OrderResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/order')
  @Allow('order.order')
  @Acts()
  @ApiOperation({ operationId: 'orderOrder', summary: 'Order it, and say who sees that it is done' })
  @ApiOkResponse({ type: OrderResponse })
  async order(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: OrderOrderRequest,
  ): Promise<OrderResponse> {
    await this.deciding.order(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/reject')
  @Allow('order.reject')
  @Acts()
  @ApiOperation({ operationId: 'rejectOrder', summary: 'Do not order it, and say why' })
  @ApiOkResponse({ type: OrderResponse })
  async reject(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndOrderRequest,
  ): Promise<OrderResponse> {
    await this.deciding.reject(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/withdraw')
  @Allow('order.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawOrder', summary: 'Propose it no more' })
  @ApiOkResponse({ type: OrderResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndOrderRequest,
  ): Promise<OrderResponse> {
    await this.deciding.withdraw(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/start')
  @Allow('order.start')
  @Acts()
  @ApiOperation({ operationId: 'startOrder', summary: 'Say that it holds from a day on' })
  @ApiOkResponse({ type: OrderResponse })
  async start(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: StartOrderRequest,
  ): Promise<OrderResponse> {
    await this.supervising.start(work, id, body);
    return this.finding.read(work, id);
  }
}
