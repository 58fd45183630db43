import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindDeliveries } from '../application/find-deliveries';
import { SettleDelivery } from '../application/settle-delivery';
import { DeliveryListQuery } from './webhook.requests';
import {
  WebhookDeliveryPageResponse,
  WebhookDeliveryResponse,
  WebhookDeliverySummaryResponse,
} from './webhook-delivery.response';

/** Messages on their way to an address, and how each attempt went. */
@ApiTags('webhooks')
@Controller()
export class WebhookDeliveriesController {
  constructor(
    private readonly finding: FindDeliveries,
    private readonly settling: SettleDelivery,
  ) {}

  @Post('webhooks/:id/test')
  @Allow('webhook.administer')
  @Creates('/v1/webhook-deliveries')
  @ApiOperation({ operationId: 'testWebhook', summary: 'Send a message that is about nothing' })
  @ApiCreatedResponse({ type: WebhookDeliveryResponse })
  async test(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookDeliveryResponse> {
    return this.settling.test(work, id);
  }

  @Get('webhooks/:id/deliveries')
  @Allow('webhook.read')
  @ApiOperation({ operationId: 'listWebhookDeliveries', summary: 'Messages to an address, the latest first' })
  @ApiOkResponse({ type: WebhookDeliveryPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: DeliveryListQuery,
  ): Promise<Page<WebhookDeliverySummaryResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get('webhook-deliveries/:id')
  @Allow('webhook.read')
  @ApiOperation({ operationId: 'readWebhookDelivery', summary: 'One message, with its attempts' })
  @ApiOkResponse({ type: WebhookDeliveryResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookDeliveryResponse> {
    return this.finding.read(work, id);
  }

  @Post('webhook-deliveries/:id/redeliver')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({ operationId: 'redeliverWebhookDelivery', summary: 'Try a message again that nobody took' })
  @ApiOkResponse({ type: WebhookDeliveryResponse })
  async redeliver(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookDeliveryResponse> {
    return this.settling.settle(work, id, 'redeliver');
  }

  @Post('webhook-deliveries/:id/drop')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({
    operationId: 'dropWebhookDelivery',
    summary: 'Let the later ones of its file go on without it',
  })
  @ApiOkResponse({ type: WebhookDeliveryResponse })
  async drop(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookDeliveryResponse> {
    return this.settling.settle(work, id, 'drop');
  }
}
