import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ListName } from '../../reference';
import type { DecisionRef } from '../contract';
import { isPartyTo, isReviewer, NOT_YOUR_ACTION } from '../domain/review-parties';
import { reviewLifecycle } from '../domain/review.lifecycle';
import { withdrawingRules } from '../domain/withdrawing.rules';
import type { UpholdReviewRequest, WithdrawReviewRequest } from '../http/review.requests';
import { ReviewEntity } from '../persistence/review.entity';
import { ReviewRepository, type ReviewRow, type StandingReview } from '../persistence/review.repository';
import { ChooseReviewer } from './choose-reviewer';
import { MoveReview } from './move-review';
import { ReviewTexts } from './review-texts';

/** What the reviewer found, in a code and in words. */
export interface Finding {
  readonly reasonCode: string;
  readonly reasons: string;
}

/** How a review ends: upheld, overturned with the decision that takes the place, or withdrawn. */
@Injectable()
export class SettleReview {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly reviewers: ChooseReviewer,
    private readonly texts: ReviewTexts,
    private readonly mover: MoveReview,
    private readonly reference: ReferenceFacade,
  ) {}

  async uphold(work: Work, id: string, request: UpholdReviewRequest): Promise<ReviewRow> {
    const row = await this.reviews.findToChange(work, id);
    if (!isPartyTo(row, 'uphold', work.actor)) throw new DomainError('not-permitted', NOT_YOUR_ACTION);
    await this.requireCode(work, 'uphold-reasons', request.reasonCode);
    return this.settle(work, row, 'uphold', request);
  }

  /** The one who wrote the request down takes it back, when who asked says so beside the lawyer. */
  async withdraw(work: Work, id: string, request: WithdrawReviewRequest): Promise<ReviewRow> {
    const row = await this.reviews.findToChange(work, id);
    if (!isPartyTo(row, 'withdraw', work.actor)) throw new DomainError('not-permitted', NOT_YOUR_ACTION);
    const { reasonCode, withdrawnBy, lawyerPresent, lawyerAbsenceReason = null } = request;
    await this.requireCode(work, 'withdraw-reasons', reasonCode);
    if (lawyerAbsenceReason !== null)
      await this.requireCode(work, 'lawyer-absence-reasons', lawyerAbsenceReason, '/lawyerAbsenceReason');
    requireAll(withdrawingRules, { askedBy: row.askedBy, withdrawnBy, lawyerPresent, lawyerAbsenceReason });
    return this.mover.move(work, row, 'withdraw', {
      ...{ findingReason: reasonCode, reasonCode, withdrawnBy },
      withdrawalLawyerPresent: lawyerPresent,
      withdrawalLawyerAbsence: lawyerAbsenceReason,
    });
  }

  /** Lets nobody settle it until the decision is put right. @throws DomainError `not-open` where somebody was faster. */
  async hold(work: Work, decision: DecisionRef): Promise<void> {
    const found = await this.assigned(work, decision);
    if (found) requireOpen(await this.reviews.lock(work, found.id), 'overturn');
  }

  /** Called by the module of the decision; false when no review of it is assigned to the actor. */
  async overturn(work: Work, decision: DecisionRef, finding: Finding): Promise<boolean> {
    const found = await this.assigned(work, decision);
    if (!found) return false;
    await this.settle(work, await this.reviews.lock(work, found.id), 'overturn', finding);
    return true;
  }

  /** Shares the reasons with the agency that decided, so that it can learn. */
  async shareReasons(work: Work, id: string): Promise<ReviewRow> {
    const row = await this.reviews.findToChange(work, id);
    if (!isReviewer(row, work.actor)) throw new DomainError('not-permitted', NOT_YOUR_ACTION);
    if (row.state !== 'assigned') throw new DomainError('not-open', 'review.not-open-for-share-reasons');
    work.write('update reviews.reason set shared_at = $2 where review_id = $1', [id, work.now]);
    const after = { ...row, version: row.version + 1, updatedAt: work.now };
    await work.update(ReviewEntity, after, row.version);
    this.reviews.remember(work, row, { from: row.state, action: 'share-reasons', reasonCode: null });
    return after;
  }

  private async assigned(work: Work, decision: DecisionRef): Promise<StandingReview | undefined> {
    const all = await this.reviews.ofDecision(work, decision);
    return all.find((one) => one.state === 'assigned' && isReviewer(one, work.actor));
  }

  private async settle(
    work: Work,
    row: ReviewRow,
    action: 'uphold' | 'overturn',
    { reasonCode, reasons }: Finding,
  ): Promise<ReviewRow> {
    const { actor } = work;
    requireOpen(row, action);
    await this.reviewers.require(work, row, row.reviewerAgencyId, actor.accountId);
    const finding = await this.texts.sealFinding(work, row, reasons);
    const changes = { findingReason: reasonCode, finding, reviewerId: actor.accountId, reasonCode };
    return this.mover.move(work, row, action, changes);
  }

  private async requireCode(work: Work, list: ListName, code: string, pointer = '/reasonCode') {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }
}

/** Asked before anything of the child: who has settled it holds the child no more. */
function requireOpen({ state }: ReviewRow, action: 'uphold' | 'overturn'): void {
  if (reviewLifecycle.next(state, action) === undefined)
    throw new DomainError('not-open', `review.not-open-for-${action}`);
}
