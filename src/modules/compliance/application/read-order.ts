import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade, type KnownOrder, type SeenOrder } from '../../sentencing';

/** The order of which somebody reads what is done: whose agency decides on it, looks at it or supervises it. */
@Injectable()
export class ReadOrder {
  constructor(private readonly orders: OrdersFacade) {}

  /** @throws DomainError `not-found`, alike for what does not exist and for who only proposed it. */
  async read(work: Work, id: string): Promise<KnownOrder> {
    const order = await this.orders.known(work, id);
    if (readsWhatIsDone(order, work.actor.agencyId)) return order;
    throw new DomainError('not-found', 'not-found');
  }

  /** Where an order stands of which the actor has seen something. @throws DomainError `not-found`. */
  async seen(work: Work, id: string): Promise<SeenOrder> {
    const order = await this.orders.seen(work, id);
    if (order) return order;
    throw new DomainError('not-found', 'not-found');
  }
}

/** Whether an agency decides on an order, looks at it or supervises it. */
export const readsWhatIsDone = (order: KnownOrder, agencyId: string): boolean =>
  [order.authorityAgencyId, order.courtAgencyId, order.supervisorAgencyId].includes(agencyId);
