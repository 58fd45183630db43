import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { blameRules, NOT_REPAIRED, ordersRepair } from '../domain/blame.rules';
import { holdingConditions, OrderContentRepository } from '../persistence/order-content.repository';
import { OrderBlames } from '../order-blames.facade';

/** Whether something may be called a breach at all: not what nobody is to blame for. */
@Injectable()
export class CheckBreach {
  constructor(
    private readonly contents: OrderContentRepository,
    private readonly blames: OrderBlames,
  ) {}

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
