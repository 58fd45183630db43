import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { DeliveryListQuery } from '../http/webhook.requests';
import {
  showDelivery,
  summariseDelivery,
  type WebhookDeliveryResponse,
  type WebhookDeliverySummaryResponse,
} from '../http/webhook-delivery.response';
import { WebhookDeliveryRepository } from '../persistence/webhook-delivery.repository';
import { WebhookRepository } from '../persistence/webhook.repository';

/** Reading what is on its way to an address. */
@Injectable()
export class FindDeliveries {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<WebhookDeliveryResponse> {
    const row = await this.deliveries.find(work, id);
    return showDelivery(row, await this.deliveries.attempts(work, id));
  }

  async list(
    work: Work,
    webhookId: string,
    query: DeliveryListQuery,
  ): Promise<Page<WebhookDeliverySummaryResponse>> {
    await this.webhooks.find(work, webhookId);
    const { state, eventType, limit, cursor } = query;
    const name = `webhook-deliveries ${webhookId} ${state} ${eventType}`;
    const from = this.cursors.read(name, cursor);
    const wish = { webhookId, filter: { state, eventType }, from, limit: limit + 1 };
    const rows = await this.deliveries.list(work, wish);
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: summariseDelivery,
    });
  }
}
