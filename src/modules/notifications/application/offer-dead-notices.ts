import { Injectable } from '@nestjs/common';
import { WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { WebhookDeliveryRepository, type KnownDelivery } from '../persistence/webhook-delivery.repository';

/** Lays messages that nobody took on the desks of the administrators: they hold back the later ones of their file. */
@Injectable()
export class OfferDeadNotices {
  constructor(items: WorkItems, deliveries: WebhookDeliveryRepository) {
    items.declare({
      kind: 'webhook-delivery',
      permission: 'webhook.administer',
      items: async (work, limit) => (await deliveries.dead(work, limit)).map(toItem),
    });
  }
}

const toItem = ({ id, version, updatedAt }: KnownDelivery): WorkItem => ({
  ...{
    kind: 'webhook-delivery',
    id,
    version,
    number: null,
    childId: null,
    childNumber: null,
    childInitials: null,
  },
  ...{ what: 'notice-not-delivered', since: updatedAt, dueAt: null, standing: null },
});
