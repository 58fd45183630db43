import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import type { KnownAgency } from '../../access';
import type { DescribedDecision } from '../contract';
import { reviewLifecycle } from '../domain/review.lifecycle';
import type { AskReviewRequest } from '../http/review.requests';
import { ReviewEntity } from '../persistence/review.entity';
import { ReviewReasonEntity } from '../persistence/review-reason.entity';
import { CheckAsking } from './check-asking';
import { ChooseReviewer } from './choose-reviewer';
import { MoveReview } from './move-review';
import { ReviewTexts } from './review-texts';
import { Reviewables } from './reviewables';
import { RunReviewClock } from './run-review-clock';

/** Writes down that somebody asks for a review; what would be to the child's disadvantage waits from then on. */
@Injectable()
export class AskReview {
  constructor(
    private readonly reviewables: Reviewables,
    private readonly checks: CheckAsking,
    private readonly reviewers: ChooseReviewer,
    private readonly texts: ReviewTexts,
    private readonly clock: RunReviewClock,
    private readonly mover: MoveReview,
  ) {}

  /** @throws DomainError `invalid` when the decision does not exist for the actor, or cannot be reviewed now. */
  async ask(work: Work, request: AskReviewRequest): Promise<string> {
    const decision = await this.reviewables.describe(work, request.decision);
    if (!decision) throw unusable('reference-not-usable', '/decision/id');
    if (!decision.of.includes(request.decision.of)) throw unusable('not-reviewable-now', '/decision/of');
    await this.checks.check(work, request, decision);
    const reviewer = await this.reviewers.choose(work, decision, request.reviewerAgencyId);
    const row = await this.rowOf(work, request, decision, reviewer);
    work.insert(ReviewEntity, row);
    const words = await this.texts.sealReasons(work, row.childId, row.id, request.reasons);
    work.insert(ReviewReasonEntity, { reviewId: row.id, childId: row.childId, words, sharedAt: null });
    await this.mover.tell(work, row, { from: null, action: 'ask', reasonCode: null });
    return row.id;
  }

  private async rowOf(
    work: Work,
    request: AskReviewRequest,
    { deciderAgencyId, involved, reviewerKinds, charged, childId, decidedAt }: DescribedDecision,
    reviewer: KnownAgency,
  ): Promise<ReviewEntity> {
    const { decision, askedBy } = request;
    return {
      ...{ id: newId(), number: await publicNumber(work, 'V'), state: reviewLifecycle.initial },
      ...{ decisionKind: decision.kind, decisionId: decision.id, decisionOf: decision.of, decidedAt },
      ...{ deciderAgencyId, charged, childId, askedBy },
      involved: [...involved],
      reviewerKinds: [...reviewerKinds],
      representativeId: request.representativeId ?? null,
      askedAt: new Date(request.askedAt),
      backDatingReason: request.backDatingReason ?? null,
      lateReason: request.lateReason ?? null,
      ...{ recordedBy: work.actor.accountId, recordedAgencyId: work.actor.agencyId },
      ...{ reviewerAgencyId: reviewer.id, assignerAgencyId: reviewer.superiorId, reviewerId: null },
      ...{ settledAt: null, findingReason: null, finding: null },
      ...{ withdrawnBy: null, withdrawalLawyerPresent: null, withdrawalLawyerAbsence: null },
      ...{ toldNearAt: null, toldOverdueAt: null },
      ...(await this.clock.start(work)),
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
  }
}

const unusable = (code: string, pointer: string) =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
