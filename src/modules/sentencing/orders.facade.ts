import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { FollowOrders, type FollowsOrder } from './application/follow-orders';
import { KnowOrder, type KnownOrder } from './application/know-order';
import { OrderRepository, type SeenOrder } from './persistence/order.repository';

/** Orders for the modules that stand on them. */
@Injectable()
export class OrdersFacade {
  constructor(
    private readonly knowing: KnowOrder,
    private readonly orders: OrderRepository,
    private readonly following: FollowOrders,
  ) {}

  /** Registers what must happen in the same transaction when an order begins to hold, goes to another body or court, is taken over, or ends. */
  follow(follows: FollowsOrder): void {
    this.following.register(follows);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async known(work: Work, id: string): Promise<KnownOrder> {
    return this.knowing.known(work, id);
  }

  /** Whose it is and where it stands; undefined where it does not exist for the actor. */
  async seen(work: Work, id: string): Promise<SeenOrder | undefined> {
    return this.orders.seen(work, id);
  }

  /** Whoever changes what is counted under an order does so one after the other, and not while it ends. */
  async hold(work: Work, id: string): Promise<void> {
    await this.orders.hold(work, id);
  }
}
