import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import type { Work } from '../../platform/persistence/work';
import { Reviewables } from './application/reviewables';
import { SettleReview, type Finding } from './application/settle-review';
import {
  reviewEvent,
  type DecisionKind,
  type DecisionOf,
  type DecisionRef,
  type Reviewable,
  type ReviewFacts,
} from './contract';
import { REVIEW } from './domain/review';
import { isReviewer, isReviewingAgency } from './domain/review-parties';
import { PENDING } from './domain/review.lifecycle';
import { ReviewRepository } from './persistence/review.repository';

/** How the reviews of a decision stand for the actor. */
export interface ReviewStanding {
  /** Whether what would be to the child's disadvantage has to wait. */
  readonly pending: boolean;
  /** Of what the pending one is; null where none is. */
  readonly pendingOf: DecisionOf | null;
  /** Whether one is assigned to the actor, who may overturn. */
  readonly assigned: boolean;
  /** Which one that is; null where none is. */
  readonly id: string | null;
  /** Of what that one is; null where none is. */
  readonly of: DecisionOf | null;
  /** Whether the agency of the actor reviews now. */
  readonly isHere: boolean;
}

/** What other modules may ask about reviews, and tell them of decisions. */
@Injectable()
export class ReviewsFacade {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly reviewables: Reviewables,
    private readonly settling: SettleReview,
  ) {}

  /** Registers how the decisions of one kind are described, and what must follow in the same transaction. */
  reviewable(kind: DecisionKind, reviewable: Reviewable): void {
    this.reviewables.register(kind, reviewable);
  }

  async standing(work: Work, decision: DecisionRef): Promise<ReviewStanding> {
    const all = await this.reviews.ofDecision(work, decision);
    const pending = all.filter(({ state }) => PENDING.includes(state));
    const assigned = pending.find((one) => one.state === 'assigned' && isReviewer(one, work.actor));
    return {
      ...{ pending: pending.length > 0, assigned: assigned !== undefined, of: assigned?.decisionOf ?? null },
      ...{ id: assigned?.id ?? null, pendingOf: pending[0]?.decisionOf ?? null },
      isHere: pending.some((one) => isReviewingAgency(one, work.actor)),
    };
  }

  /** A pending review suspends what would be to the child's disadvantage (GC24 §18; TR 3.5–3.6). */
  async pending(work: Work, decision: DecisionRef): Promise<boolean> {
    return (await this.standing(work, decision)).pending;
  }

  /** @throws DomainError `rule-broken` while a review of the decision is pending. */
  async requirePendingNone(work: Work, decision: DecisionRef): Promise<void> {
    if (await this.pending(work, decision))
      throw new DomainError('rule-broken', 'review.pending', { citation: REVIEW });
  }

  /** Tells that a review has ended with the decision that it was about, where the database has ended both. */
  tellLapsed(work: Work, reviewId: string, facts: Omit<ReviewFacts, 'reasonCode'>): void {
    work.emit(reviewEvent('review.withdrawn.v1', reviewId, { ...facts, reasonCode: null }));
  }

  /** Tells that a request was taken back where the database did that, and closes the decision to who was to review it. */
  async tellTakenBack(work: Work, reviewId: string, facts: ReviewFacts): Promise<void> {
    work.emit(reviewEvent('review.withdrawn.v1', reviewId, facts));
    const { decisionKind, decisionId } = facts;
    await this.reviewables.follow(work, decisionKind, { id: reviewId, decisionId, state: 'withdrawn' });
  }

  /** Nobody else settles the assigned review meanwhile. @throws DomainError `not-open` where that was just done. */
  async hold(work: Work, decision: DecisionRef): Promise<void> {
    await this.settling.hold(work, decision);
  }

  /** Settles the assigned review of a decision as overturned; false when none is assigned to the actor. */
  async overturn(work: Work, decision: DecisionRef, finding: Finding): Promise<boolean> {
    return this.settling.overturn(work, decision, finding);
  }
}
