import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { KnowOrder, type KnownOrder } from './application/know-order';
import { OrderRepository } from './persistence/order.repository';

/** Orders for the modules that stand on them. */
@Injectable()
export class OrdersFacade {
  constructor(
    private readonly knowing: KnowOrder,
    private readonly orders: OrderRepository,
  ) {}

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async known(work: Work, id: string): Promise<KnownOrder> {
    return this.knowing.known(work, id);
  }

  /** Whoever changes what is counted under an order does so one after the other, and not while it ends. */
  async hold(work: Work, id: string): Promise<void> {
    await this.orders.hold(work, id);
  }
}
