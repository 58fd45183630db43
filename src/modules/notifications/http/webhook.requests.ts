import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { IsId, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { ROLES, type Role } from '../../../platform/policy/policy';
import { NOTICE_TYPES, WEBHOOK_TESTED } from '../domain/notice-topics';
import { DELIVERY_STATES, type DeliveryState } from '../domain/webhook-delivery.lifecycle';
import { webhookLifecycle, type WebhookState } from '../domain/webhook.lifecycle';

export class NewWebhookRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency that is told' })
  @IsId()
  agencyId: string;

  @ApiProperty({
    enum: ROLES,
    isArray: true,
    minItems: 1,
    maxItems: 10,
    description: 'For whom of the agency: what these may not know is not told',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles: Role[];

  @ApiProperty({ minLength: 1, maxLength: 500, description: 'Where, by https' })
  @IsText(500)
  url: string;

  @ApiProperty({
    enum: NOTICE_TYPES,
    isArray: true,
    minItems: 1,
    maxItems: 100,
    description: 'Of which events',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsIn(NOTICE_TYPES, { each: true })
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
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  agencyId?: string;

  @ApiProperty({ required: false, enum: webhookLifecycle.states })
  @IsOptional()
  @IsIn(webhookLifecycle.states)
  state?: WebhookState;
}

const ALL_TYPES = [...NOTICE_TYPES, WEBHOOK_TESTED];

export class DeliveryListQuery extends PageQuery {
  @ApiProperty({ required: false, enum: DELIVERY_STATES })
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;

  @ApiProperty({ required: false, enum: ALL_TYPES })
  @IsOptional()
  @IsIn(ALL_TYPES)
  eventType?: string;
}
