import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ReviewsFacade, type DecisionOf } from '../../reviews';
import { canBeReviewed } from '../domain/order-review.rules';
import { NOT_YOURS } from '../domain/order.actions';
import type { EndOrderRequest } from '../http/order-action.requests';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { ReviewedOrderRepository } from '../persistence/reviewed-order.repository';
import { MoveOrder, type ToldAct } from './move-order';
import { OrderCodes } from './order-codes';
import { SetTerms } from './set-terms';

/** Why an order has ended that a review has put right; nobody says so by hand. */
const PUT_RIGHT = 'overturned-in-review';

/**
 * Who reviews a decision on an order puts it right: the order is quashed, what was answered to the breach counts no more, or the
 * conditions of before hold again. Something milder in its place is proposed and decided anew (GC24 §18; BR 11.3; TR 3.5–3.6).
 */
@Injectable()
export class OverturnOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly reviews: ReviewsFacade,
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly reviewed: ReviewedOrderRepository,
    private readonly setting: SetTerms,
  ) {}

  /** Answers the id of the review. @throws DomainError `not-permitted` to who has no review assigned, `not-open` for an order that has ended, `invalid`. */
  async overturn(work: Work, id: string, { reasonCode, reasons }: EndOrderRequest): Promise<string> {
    const row = await this.orders.findToChange(work, id);
    const decision = { kind: 'order', id } as const;
    const { id: review, of } = await this.reviews.standing(work, decision);
    if (review === null) throw new DomainError('not-permitted', NOT_YOURS);
    await this.reviews.hold(work, decision);
    await this.codes.require(work, 'overturn-reasons', reasonCode, '/reasonCode');
    if (!canBeReviewed(row.state)) throw new DomainError('not-open', 'order.not-open-for-overturn');
    await this.putRight(work, row, of, { reasonCode, note: reasons });
    await this.reviews.overturn(work, decision, { reasonCode, reasons });
    return review;
  }

  private async putRight(work: Work, row: OrderRow, of: DecisionOf | null, told: ToldAct): Promise<void> {
    if (of === 'breach') await this.mover.stay(work, row, 'overturn-breach', told);
    else if (of === 'variation') await this.setting.putBack(work, row, told);
    else await this.mover.move(work, row, 'quash', { ...told, reasonCode: PUT_RIGHT });
  }

  /** Who has reviewed, and was answered, has no more to do with the order. */
  async leave(work: Work, review: string): Promise<void> {
    await this.reviewed.closeToReviewer(work, review);
  }
}
