import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { ROLES, type Role } from '../../../platform/policy/policy';
import { NOTICE_TYPES, WEBHOOK_TESTED } from '../domain/notice-topics';
import { DELIVERY_STATES, type DeliveryState } from '../domain/webhook-delivery.lifecycle';
import { webhookLifecycle, type WebhookState } from '../domain/webhook.lifecycle';
import {
  AddressField,
  ChoiceField,
  ChoicesField,
  IdField,
} from '../../../platform/http/request-field.decorator';

export class NewWebhookRequest {
  @IdField('Agency that is told')
  agencyId: string;

  @ChoicesField(ROLES, [1, 10], 'For whom of the agency: what these may not know is not told')
  roles: Role[];

  @AddressField('Where, by https')
  url: string;

  @ChoicesField(NOTICE_TYPES, [1, 100], 'Of which events')
  eventTypes: string[];
}

export class ChangeWebhookRequest extends PartialType(
  PickType(NewWebhookRequest, ['url', 'roles', 'eventTypes'] as const),
) {}

export class RotateSecretRequest {
  @ApiProperty({
    type: 'integer',
    format: 'int32',
    required: false,
    minimum: 0,
    maximum: 168,
    default: 24,
    description: 'For how many hours the secret until now signs too',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(168)
  oldForHours: number = 24;
}

export class WebhookListQuery extends PageQuery {
  @IdField('Only of this agency', 'optional')
  agencyId?: string;

  @ChoiceField(webhookLifecycle.states, 'Only in this state', 'optional')
  state?: WebhookState;
}

const ALL_TYPES = [...NOTICE_TYPES, WEBHOOK_TESTED];

export class DeliveryListQuery extends PageQuery {
  @ChoiceField(DELIVERY_STATES, 'Only in this state', 'optional')
  state?: DeliveryState;

  @ChoiceField(ALL_TYPES, 'Only of this kind of event', 'optional')
  eventType?: string;
}
