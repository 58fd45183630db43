import { localDateIn } from '../../../kernel/local-date';
import type { Job } from '../../../platform/jobs/job';
import { outboxStatement, outboxValues } from '../../../platform/persistence/outbox';
import { orderEvent, type MovedOrder } from '../contract';

const NAME = 'job:expire-orders';

const EXPIRE = {
  name: 'expire-orders',
  text: `select id, child_id as "childId", stage, authority_agency_id as "authorityAgencyId" from sentencing.expire_orders($1)`,
};

/** Ends the orders whose last day is over at the place of this installation, however a breach of them stands (TR 14). */
export const expireOrders = (timeZone: string): Job => ({
  name: NAME,
  permission: 'order.expire',
  async run(work) {
    const expired = await work.query<MovedOrder>(EXPIRE, [localDateIn(timeZone, work.now)]);
    for (const order of expired)
      await work.query(outboxStatement, outboxValues(orderEvent('expire', order, work.now), work.now, NAME));
    return expired.length;
  },
});
