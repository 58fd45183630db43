import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { isReviewingAgency, NOT_YOUR_ACTION } from '../domain/review-parties';
import type { AssignReviewRequest } from '../http/review.requests';
import { ReviewRepository, type ReviewRow } from '../persistence/review.repository';
import { REVIEWERS } from '../policy/review.policy';
import { ChooseReviewer } from './choose-reviewer';
import { MoveReview, type ReviewChanges } from './move-review';

/** Who reviews: somebody of the reviewing agency takes it, or the body above gives it to another agency. */
@Injectable()
export class AssignReview {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly reviewers: ChooseReviewer,
    private readonly access: AccessFacade,
    private readonly mover: MoveReview,
  ) {}

  async assign(work: Work, id: string, request: AssignReviewRequest): Promise<ReviewRow> {
    const row = await this.reviews.findToChange(work, id);
    const changes = isReviewingAgency(row, work.actor)
      ? await this.within(work, row, request)
      : fromAbove(work, row, request);
    const { reviewerAgencyId = row.reviewerAgencyId, reviewerId = null } = changes;
    await this.reviewers.require(work, row, reviewerAgencyId, reviewerId);
    return this.mover.move(work, row, 'assign', changes);
  }

  /** A colleague who may review, or oneself; to another agency only the body above may give it. */
  private async within(
    work: Work,
    row: ReviewRow,
    { reviewerAgencyId = row.reviewerAgencyId, reviewerId = work.actor.accountId }: AssignReviewRequest,
  ): Promise<ReviewChanges> {
    if (reviewerAgencyId !== row.reviewerAgencyId) throw new DomainError('not-permitted', NOT_YOUR_ACTION);
    const serves = await this.access.servesHere(work, reviewerId, REVIEWERS);
    if (!serves) {
      const fields = [{ pointer: '/reviewerId', code: 'reference-not-usable' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    return { reviewerId };
  }
}

/** The body above names an agency; whom that sends is its own choice. */
function fromAbove(
  { actor }: Work,
  row: ReviewRow,
  { reviewerAgencyId = row.reviewerAgencyId, reviewerId }: AssignReviewRequest,
): ReviewChanges {
  const isAbove = row.assignerAgencyId === actor.agencyId;
  if (!isAbove || reviewerId !== undefined) throw new DomainError('not-permitted', NOT_YOUR_ACTION);
  return { reviewerAgencyId };
}
