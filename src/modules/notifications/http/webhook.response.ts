import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ROLES, type Role } from '../../../platform/policy/policy';
import { NOTICE_TYPES } from '../domain/notice-topics';
import {
  ACTIONS_BY_HAND,
  DISABLED_BECAUSE,
  webhookLifecycle,
  type DisabledBecause,
  type WebhookState,
} from '../domain/webhook.lifecycle';
import type { KnownWebhook } from '../persistence/webhook.repository';

export class WebhookActionResponse extends availableActionResponse(ACTIONS_BY_HAND) {}

/** An address at which an agency is told, without its secrets. */
export class WebhookResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ enum: ROLES, isArray: true, maxItems: 10 })
  roles: readonly Role[];

  @ApiProperty({ maxLength: 500 })
  url: string;

  @ApiProperty({ enum: NOTICE_TYPES, isArray: true, maxItems: 100 })
  eventTypes: readonly string[];

  @ApiProperty({ enum: webhookLifecycle.states })
  state: WebhookState;

  @ApiProperty({ enum: DISABLED_BECAUSE, nullable: true, description: 'Why it is disabled' })
  disabledBecause: DisabledBecause | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'Until when the secret before signs too',
  })
  oldSecretUntil: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ type: [WebhookActionResponse], maxItems: 5 })
  availableActions: readonly WebhookActionResponse[];
}

export class WebhookWithSecretResponse extends WebhookResponse {
  @ApiProperty({
    maxLength: 100,
    description: 'The secret of the signatures (Standard Webhooks); it is told here and never again',
  })
  secret: string;
}

export class WebhookPageResponse extends pageResponse(WebhookResponse) {}

export const showWebhook = (row: KnownWebhook): WebhookResponse => ({
  ...{ id: row.id, version: row.version, agencyId: row.agencyId, roles: row.roles, url: row.url },
  ...{ eventTypes: row.eventTypes, state: row.state, disabledBecause: row.disabledBecause },
  oldSecretUntil: row.oldSecretUntil?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  availableActions: ACTIONS_BY_HAND.map((action) => actionOn(row, action)),
});

const actionOn = (
  { state }: KnownWebhook,
  action: (typeof ACTIONS_BY_HAND)[number],
): WebhookActionResponse =>
  webhookLifecycle.next(state, action) === undefined
    ? { action, open: false, because: 'webhook.not-open' }
    : { action, open: true };
