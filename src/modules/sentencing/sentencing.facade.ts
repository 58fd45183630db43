import { Injectable } from '@nestjs/common';
import { FollowOrders, type FollowsOrder } from './application/follow-orders';

/** What other modules may ask and tell about orders. */
@Injectable()
export class SentencingFacade {
  constructor(private readonly following: FollowOrders) {}

  /** Registers what must happen in the same transaction when an order begins to hold, or is ended by somebody. */
  follow(follows: FollowsOrder): void {
    this.following.register(follows);
  }
}
