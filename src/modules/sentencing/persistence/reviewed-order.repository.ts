import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { OrderDecision } from '../domain/order-review.rules';

/** Where the child of an order lives, and the accounts and agencies that had a part in the order. */
export interface HeldForReview {
  /** Code of list districts. */
  readonly district: string;
  readonly involved: readonly string[];
}

/** A review that has lapsed with the order that it was about. */
export interface LapsedReview {
  readonly id: string;
  readonly decisionId: string;
  readonly decisionOf: OrderDecision;
  readonly childId: string;
  readonly deciderAgencyId: string;
  readonly reviewerAgencyId: string;
}

const HOLD: Statement = {
  name: 'hold-order-for-review',
  text: 'select district, involved from sentencing.hold_for_review($1)',
};

const LAPSE: Statement = {
  name: 'lapse-reviews-of-orders',
  text: `select review_id as id, decision_id as "decisionId", decision_of as "decisionOf", child_id as "childId",
      decider_agency_id as "deciderAgencyId", reviewer_agency_id as "reviewerAgencyId"
    from sentencing.lapse_reviews($1)`,
};

const RESTS: Statement = {
  name: 'review-of-order-rests-on',
  text: 'select sentencing.review_rests_on($1) as rests',
};

/** What the reviews of orders do that who acts does not see: through doors. */
@Injectable()
export class ReviewedOrderRepository {
  /** Nobody changes the order until this work is over. Undefined to who does not hold it. */
  async hold(work: Work, id: string): Promise<HeldForReview | undefined> {
    return (await work.query<HeldForReview>(HOLD, [id]))[0];
  }

  async openToReviewer(work: Work, reviewId: string): Promise<void> {
    await work.query('select sentencing.open_to_reviewer($1)', [reviewId]);
  }

  async closeToReviewer(work: Work, reviewId: string): Promise<void> {
    await work.query('select sentencing.close_to_reviewer($1)', [reviewId]);
  }

  /** The terms of an edition that takes the place of the one that was reviewed; their conditions are written beside. */
  async putBackTerms(work: Work, id: string, orderId: string): Promise<void> {
    await work.query('select sentencing.put_back_terms($1, $2)', [id, orderId]);
  }

  async lapse(work: Work, intakeId: string): Promise<LapsedReview[]> {
    return work.query<LapsedReview>(LAPSE, [intakeId]);
  }

  async restOn(work: Work, intakeId: string): Promise<boolean> {
    return (await work.query<{ rests: boolean }>(RESTS, [intakeId]))[0]?.rests ?? false;
  }
}
