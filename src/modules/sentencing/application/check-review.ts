import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReviewsFacade } from '../../reviews';
import { reviewedRules } from '../domain/order-review.rules';
import type { OrderAct } from '../domain/order';

/** Whether an act waits until what was decided on an order is looked at again. */
@Injectable()
export class CheckReview {
  constructor(private readonly reviews: ReviewsFacade) {}

  /** @throws DomainError `rule-broken` for what would be to the child’s disadvantage while a review is pending. */
  async require(work: Work, orderId: string, act: OrderAct | 'vary'): Promise<void> {
    const { pendingOf } = await this.reviews.standing(work, { kind: 'order', id: orderId });
    requireAll(reviewedRules, { act, pendingOf });
  }
}
