import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ATTEMPT_OUTCOMES, type AttemptOutcome } from '../domain/attempt-outcome';
import { DELIVERY_STATES, type DeliveryState } from '../domain/webhook-delivery.lifecycle';
import type { WebhookAttemptEntity } from '../persistence/webhook-attempt.entity';
import type { KnownDelivery } from '../persistence/webhook-delivery.repository';

/** How one attempt went; nothing of what was answered. */
export class WebhookAttemptResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  tookMs: number;

  @ApiProperty({ enum: ATTEMPT_OUTCOMES })
  outcome: AttemptOutcome;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 999 })
  status: number | null;
}

/** A message on its way: of which event, and not of whose file. */
export class WebhookDeliverySummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  webhookId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'What the receiver knows as webhook-id' })
  eventId: string;

  @ApiProperty({ maxLength: 80 })
  eventType: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  occurredAt: string;

  @ApiProperty({ enum: DELIVERY_STATES })
  state: DeliveryState;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 1000 })
  attempts: number;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'When it is tried next; null for what does not wait',
  })
  nextAt: string | null;
}

export class WebhookDeliveryPageResponse extends pageResponse(WebhookDeliverySummaryResponse) {}

export class WebhookDeliveryResponse extends WebhookDeliverySummaryResponse {
  @ApiProperty({ type: [WebhookAttemptResponse], maxItems: 50, description: 'The latest first' })
  tries: readonly WebhookAttemptResponse[];
}

export const summariseDelivery = (row: KnownDelivery): WebhookDeliverySummaryResponse => ({
  ...{ id: row.id, version: row.version, webhookId: row.webhookId },
  ...{ eventId: row.eventId, eventType: row.eventType, occurredAt: row.occurredAt.toISOString() },
  ...{ state: row.state, attempts: row.attempts },
  nextAt: row.state === 'waiting' ? row.nextAt.toISOString() : null,
});

export const showDelivery = (
  row: KnownDelivery,
  tries: readonly WebhookAttemptEntity[],
): WebhookDeliveryResponse => ({ ...summariseDelivery(row), tries: tries.map(showAttempt) });

const showAttempt = ({ at, tookMs, outcome, status }: WebhookAttemptEntity): WebhookAttemptResponse => ({
  ...{ at: at.toISOString(), tookMs, outcome, status },
});
