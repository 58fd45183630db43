import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { blameRules, NOT_REPAIRED, ordersRepair } from '../domain/blame.rules';
import type { OrderAct } from '../domain/order';
import { holdingConditions, OrderContentRepository } from '../persistence/order-content.repository';
import { OrderBlames } from '../order-blames.facade';
import { CheckRest } from './check-rest';

/** Whether something may be called a breach at all: not while an order rests, and not what nobody is to blame for. */
@Injectable()
export class CheckBreach {
  constructor(
    private readonly resting: CheckRest,
    private readonly contents: OrderContentRepository,
    private readonly blames: OrderBlames,
  ) {}

  /** @throws DomainError `rule-broken` for what is not said of an order while it is suspended. */
  async require(work: Work, orderId: string, act: OrderAct): Promise<void> {
    await this.resting.require(work, orderId, act);
  }

  /** @throws DomainError `rule-broken` for a ground that blames a child without its fault. */
  async requireGround(work: Work, orderId: string, ground: string): Promise<void> {
    if (ground !== NOT_REPAIRED) return;
    const content = await this.contents.of(work, orderId);
    const { measures } = content;
    requireAll(blameRules, {
      ground,
      isOrdered: ordersRepair({ measures, conditions: holdingConditions(content) }),
      isLeftWithoutFault: await this.blames.isLeftWithoutFault(work, orderId),
    });
  }
}
