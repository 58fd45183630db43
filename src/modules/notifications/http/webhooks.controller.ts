import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { KeepWebhooks } from '../application/keep-webhooks';
import { MoveWebhook } from '../application/move-webhook';
import {
  ChangeWebhookRequest,
  NewWebhookRequest,
  RotateSecretRequest,
  WebhookListQuery,
} from './webhook.requests';
import { WebhookPageResponse, WebhookResponse, WebhookWithSecretResponse } from './webhook.response';

/** Addresses at which agencies are told of events, by signed messages that name nobody. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly keeping: KeepWebhooks,
    private readonly moving: MoveWebhook,
  ) {}

  @Post()
  @Allow('webhook.administer')
  @Creates()
  @ApiOperation({ operationId: 'registerWebhook', summary: 'Register an address; its secret is told once' })
  @ApiCreatedResponse({ type: WebhookWithSecretResponse })
  async register(@WorkOf() work: Work, @Body() body: NewWebhookRequest): Promise<WebhookWithSecretResponse> {
    return this.keeping.register(work, body);
  }

  @Get()
  @Allow('webhook.read')
  @ApiOperation({ operationId: 'listWebhooks', summary: 'Addresses by agency and state' })
  @ApiOkResponse({ type: WebhookPageResponse })
  async list(@WorkOf() work: Work, @Query() query: WebhookListQuery): Promise<Page<WebhookResponse>> {
    return this.keeping.list(work, query);
  }

  @Get(':id')
  @Allow('webhook.read')
  @ApiOperation({ operationId: 'readWebhook', summary: 'One address, without its secret' })
  @ApiOkResponse({ type: WebhookResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookResponse> {
    return this.keeping.read(work, id);
  }

  @Post(':id/change')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({ operationId: 'changeWebhook', summary: 'Change where, for whom and of what is told' })
  @ApiOkResponse({ type: WebhookResponse })
  async change(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ChangeWebhookRequest,
  ): Promise<WebhookResponse> {
    return this.keeping.change(work, id, body);
  }

  @Post(':id/rotate-secret')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({
    operationId: 'rotateWebhookSecret',
    summary: 'Another secret; the one before signs on for a time',
  })
  @ApiOkResponse({ type: WebhookWithSecretResponse })
  async rotate(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { oldForHours }: RotateSecretRequest,
  ): Promise<WebhookWithSecretResponse> {
    return this.keeping.rotate(work, id, oldForHours);
  }

  @Post(':id/pause')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({ operationId: 'pauseWebhook', summary: 'Let what happens wait for it' })
  @ApiOkResponse({ type: WebhookResponse })
  async pause(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookResponse> {
    return this.moving.move(work, id, 'pause');
  }

  @Post(':id/resume')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({ operationId: 'resumeWebhook', summary: 'Go on with what has waited' })
  @ApiOkResponse({ type: WebhookResponse })
  async resume(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookResponse> {
    return this.moving.move(work, id, 'resume');
  }

  @Post(':id/disable')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({ operationId: 'disableWebhook', summary: 'Lay nothing new down for it' })
  @ApiOkResponse({ type: WebhookResponse })
  async disable(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookResponse> {
    return this.moving.move(work, id, 'disable');
  }

  @Post(':id/enable')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({
    operationId: 'enableWebhook',
    summary: 'Tell it again: what waited, and what happens from now on',
  })
  @ApiOkResponse({ type: WebhookResponse })
  async enable(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookResponse> {
    return this.moving.move(work, id, 'enable');
  }

  @Post(':id/remove')
  @Allow('webhook.administer')
  @Acts()
  @ApiOperation({ operationId: 'removeWebhook', summary: 'Tell it nothing any more' })
  @ApiOkResponse({ type: WebhookResponse })
  async remove(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<WebhookResponse> {
    return this.moving.move(work, id, 'remove');
  }
}
