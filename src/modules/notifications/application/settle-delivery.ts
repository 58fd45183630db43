import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { WEBHOOK_TESTED } from '../domain/notice-topics';
import { webhookDeliveryLifecycle, type ActionOnDead } from '../domain/webhook-delivery.lifecycle';
import { showDelivery, type WebhookDeliveryResponse } from '../http/webhook-delivery.response';
import type { WebhookDeliveryEntity } from '../persistence/webhook-delivery.entity';
import { WebhookDeliveryRepository } from '../persistence/webhook-delivery.repository';
import { WebhookRepository } from '../persistence/webhook.repository';

/** What an administrator does by hand: tries an address, and settles what nobody took. */
@Injectable()
export class SettleDelivery {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
  ) {}

  /** Lays down a message about nothing. @throws DomainError `not-open` where nothing is sent. */
  async test(work: Work, webhookId: string): Promise<WebhookDeliveryResponse> {
    const { state } = await this.webhooks.find(work, webhookId);
    if (state !== 'active') throw new DomainError('not-open', 'webhook.not-open');
    const row = testOf(webhookId, work.now);
    this.deliveries.add(work, row);
    return showDelivery(row, []);
  }

  /** @throws DomainError `not-open` for what is not dead. */
  async settle(work: Work, id: string, action: ActionOnDead): Promise<WebhookDeliveryResponse> {
    const row = await this.deliveries.findToChange(work, id);
    if (webhookDeliveryLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', 'webhook-delivery.not-open');
    await this.deliveries.settle(work, row, action);
    return showDelivery(await this.deliveries.find(work, id), await this.deliveries.attempts(work, id));
  }
}

function testOf(webhookId: string, now: Date): WebhookDeliveryEntity {
  const eventId = newId();
  return {
    ...{ id: newId(), webhookId, eventId, eventType: WEBHOOK_TESTED, lane: eventId, position: 0 },
    ...{
      subjectKind: 'webhook',
      subjectId: webhookId,
      fileKind: null,
      fileId: null,
      levels: [],
      readers: null,
    },
    ...({ occurredAt: now, state: 'waiting', attempts: 0, nextAt: now, claimedUntil: null } as const),
    ...{ version: 1, createdAt: now, updatedAt: now },
  };
}
