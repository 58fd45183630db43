import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { reviewEvent, type ReviewEventType } from '../contract';
import { STOPPED } from '../../reference';
import { reviewLifecycle, type ReviewAction } from '../domain/review.lifecycle';
import { ReviewEntity } from '../persistence/review.entity';
import { ReviewRepository, type ReviewMove, type ReviewRow } from '../persistence/review.repository';
import { Reviewables } from './reviewables';

/** What an action changes beside the state. */
export type ReviewChanges = Partial<
  Pick<
    ReviewEntity,
    | 'reviewerAgencyId'
    | 'assignerAgencyId'
    | 'reviewerId'
    | 'findingReason'
    | 'finding'
    | 'withdrawnBy'
    | 'withdrawalLawyerPresent'
    | 'withdrawalLawyerAbsence'
  >
>;

/** The one way in which a review changes its state: row, history, event, and the module of the decision is told. */
@Injectable()
export class MoveReview {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly reviewables: Reviewables,
  ) {}

  /** @throws DomainError `not-open` when the lifecycle has no such move. */
  async move(
    work: Work,
    before: ReviewRow,
    action: ReviewAction,
    { reasonCode = null, ...changes }: ReviewChanges & { reasonCode?: string | null },
  ): Promise<ReviewRow> {
    const state = reviewLifecycle.next(before.state, action);
    if (state === undefined) throw new DomainError('not-open', `review.not-open-for-${action}`);
    const ends = reviewLifecycle.isFinal(state);
    const after: ReviewRow = {
      ...before,
      ...changes,
      ...(ends ? { ...STOPPED, settledAt: work.now } : {}),
      state,
      version: before.version + 1,
      updatedAt: work.now,
    };
    await work.update(ReviewEntity, after, before.version);
    await this.tell(work, after, { from: before.state, action, reasonCode });
    return after;
  }

  /** History, event, and the module of the decision; last, since it may end the actor's own sight. */
  async tell(work: Work, row: ReviewEntity, move: ReviewMove): Promise<void> {
    this.reviews.remember(work, row, move);
    const { id, state, decisionKind, decisionId, decisionOf, childId } = row;
    const { deciderAgencyId, reviewerAgencyId } = row;
    const type: ReviewEventType = `review.${state}.v1`;
    work.emit(
      reviewEvent(type, id, {
        ...{ decisionKind, decisionId, decisionOf, childId, deciderAgencyId, reviewerAgencyId },
        reasonCode: move.reasonCode,
      }),
    );
    await this.reviewables.follow(work, decisionKind, { id, decisionId, state });
  }
}
