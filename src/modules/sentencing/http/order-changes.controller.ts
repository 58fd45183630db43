import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ChangeSupervisor } from '../application/change-supervisor';
import { FindOrders } from '../application/find-orders';
import { LookAgain } from '../application/look-again';
import { RestOrder } from '../application/rest-order';
import { SuperviseOrder } from '../application/supervise-order';
import { VaryOrder } from '../application/vary-order';
import { TakeOverRequest } from './order-action.requests';
import { LookAgainRequest } from './look-again.requests';
import {
  BeginIntervalRequest,
  ChangeSupervisorRequest,
  EndIntervalRequest,
  VaryOrderRequest,
} from './order-change.requests';
import { OrderResponse } from './order.response';

/** What changes beside the state of an order: its conditions, who supervises it, that it rests, that it is appealed against. */
@ApiTags('orders')
@Controller('orders')
export class OrderChangesController {
  constructor(
    private readonly varying: VaryOrder,
    private readonly supervisors: ChangeSupervisor,
    private readonly supervising: SuperviseOrder,
    private readonly resting: RestOrder,
    private readonly looking: LookAgain,
    private readonly finding: FindOrders,
  ) {}

  @Post(':id/vary')
  @Allow('order.vary')
  @Acts()
  @ApiOperation({ operationId: 'varyOrder', summary: 'Set other conditions from now on' })
  @ApiOkResponse({ type: OrderResponse })
  async vary(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: VaryOrderRequest,
  ): Promise<OrderResponse> {
    await this.varying.vary(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/look-again')
  @Allow('order.look-again')
  @Acts()
  @ApiOperation({
    operationId: 'lookAgainAtOrder',
    summary: 'Look again at whether an order instead of remand is still needed: keep, ease or end it',
  })
  @ApiOkResponse({ type: OrderResponse })
  async lookAgain(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: LookAgainRequest,
  ): Promise<OrderResponse> {
    await this.looking.look(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/change-supervisor')
  @Allow('order.change-supervisor')
  @Acts()
  @ApiOperation({
    operationId: 'changeSupervisorOfOrder',
    summary: 'Let another body see that it is done',
  })
  @ApiOkResponse({ type: OrderResponse })
  async changeSupervisor(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ChangeSupervisorRequest,
  ): Promise<OrderResponse> {
    await this.supervisors.change(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/take-over')
  @Allow('order.take-over')
  @Acts()
  @ApiOperation({
    operationId: 'takeOverOrder',
    summary: 'Go on with an order that ran when it came here: at a centre a case begins',
  })
  @ApiOkResponse({ type: OrderResponse })
  async takeOver(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: TakeOverRequest,
  ): Promise<OrderResponse> {
    await this.supervising.takeOver(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/begin-interval')
  @Allow('order.begin-interval')
  @Acts()
  @ApiOperation({
    operationId: 'beginIntervalOfOrder',
    summary: 'Suspend it, or write down that it is appealed against',
  })
  @ApiOkResponse({ type: OrderResponse })
  async begin(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BeginIntervalRequest,
  ): Promise<OrderResponse> {
    await this.resting.begin(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/end-interval')
  @Allow('order.end-interval')
  @Acts()
  @ApiOperation({ operationId: 'endIntervalOfOrder', summary: 'End the suspension or the appeal' })
  @ApiOkResponse({ type: OrderResponse })
  async end(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndIntervalRequest,
  ): Promise<OrderResponse> {
    await this.resting.end(work, id, body);
    return this.finding.read(work, id);
  }
}
