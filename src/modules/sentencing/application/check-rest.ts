import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { restingRules } from '../domain/breach.rules';
import type { OrderAct } from '../domain/order';
import { OrderIntervalRepository } from '../persistence/order-interval.repository';

/** Whether an act waits until an order is suspended no more. */
@Injectable()
export class CheckRest {
  constructor(private readonly intervals: OrderIntervalRepository) {}

  /** @throws DomainError `rule-broken` for what is not said of an order while it is suspended. */
  async require(work: Work, orderId: string, act: OrderAct): Promise<void> {
    const lasting = await this.intervals.lasting(work, orderId, 'suspension');
    requireAll(restingRules, { act, isSuspended: lasting !== undefined });
  }
}
