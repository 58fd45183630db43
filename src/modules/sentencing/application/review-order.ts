import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import {
  ReviewsFacade,
  type DecisionOf,
  type DescribedDecision,
  type FollowedReview,
  type Reviewable,
} from '../../reviews';
import { canBeReviewed, decisionIn, isOrderDecision } from '../domain/order-review.rules';
import { OrderContentRepository } from '../persistence/order-content.repository';
import { OrderRepository } from '../persistence/order.repository';
import { ReviewedOrderRepository } from '../persistence/reviewed-order.repository';
import { OrderCodes } from './order-codes';

/** Describes a decision on an order to whoever asks for its review, and opens and closes the order to who reviews. */
@Injectable()
export class ReviewOrder implements Reviewable, OnModuleInit {
  constructor(
    private readonly orders: OrderRepository,
    private readonly contents: OrderContentRepository,
    private readonly reviewed: ReviewedOrderRepository,
    private readonly codes: OrderCodes,
    private readonly reviews: ReviewsFacade,
  ) {}

  onModuleInit(): void {
    this.reviews.reviewable('order', this);
  }

  /** Holds the order, so that nobody ends it meanwhile. What a court has decided is appealed against (CRC 40(2)(b)(v)). */
  readonly describe = async (
    work: Work,
    id: string,
    of: DecisionOf,
  ): Promise<DescribedDecision | undefined> => {
    const held = await this.reviewed.hold(work, id);
    const row = held && (await this.orders.seen(work, id));
    if (!row) return undefined;
    const { history } = await this.contents.of(work, id);
    const asked = isOrderDecision(of) ? decisionIn(history, of) : undefined;
    const made = asked ?? decisionIn(history, 'order');
    if (!made?.agencyId) return undefined;
    work.saw({ kind: 'order', id, childId: row.childId });
    const isOpen = asked !== undefined && canBeReviewed(row.state);
    const isOfCourt = await this.codes.isCourt(work, made.agencyId);
    return {
      ...{ childId: row.childId, district: held.district, charged: true },
      ...{ decidedAt: made.at, deciderAgencyId: made.agencyId },
      involved: [...new Set(held.involved)],
      reviewerKinds: [],
      of: isOpen && !isOfCourt ? [of] : [],
    };
  };

  /** What has ended is not begun anew, and of what has ended nothing is put right. */
  readonly isOver = async (work: Work, id: string): Promise<boolean> => {
    const row = await this.orders.seen(work, id);
    return row !== undefined && !canBeReviewed(row.state);
  };

  readonly follow = async (work: Work, { id, state }: FollowedReview): Promise<void> => {
    if (state === 'requested' || state === 'assigned') await this.reviewed.openToReviewer(work, id);
    if (state === 'withdrawn' || state === 'upheld') await this.reviewed.closeToReviewer(work, id);
  };
}
