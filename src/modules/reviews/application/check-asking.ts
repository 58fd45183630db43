import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { RepresentativesFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import type { DescribedDecision } from '../contract';
import { askingRules, type AskingRepresentative } from '../domain/asking.rules';
import type { AskReviewRequest } from '../http/review.requests';
import { ReviewRepository } from '../persistence/review.repository';
import { RunReviewClock } from './run-review-clock';

/** May a review of this decision be asked for, by whom and when it is said? */
@Injectable()
export class CheckAsking {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly representatives: RepresentativesFacade,
    private readonly reference: ReferenceFacade,
    private readonly clock: RunReviewClock,
  ) {}

  /** @throws DomainError `invalid` for a code or person that is not there, `rule-broken` by the first rule. */
  async check(work: Work, request: AskReviewRequest, decision: DescribedDecision): Promise<void> {
    const today = this.clock.dayOf(work.now);
    const { backDatingReason, lateReason } = request;
    if (backDatingReason !== undefined)
      await this.reference.requireCode(work, {
        list: 'back-dating-reasons',
        code: backDatingReason,
        onDay: today,
        pointer: '/backDatingReason',
      });
    if (lateReason !== undefined)
      await this.reference.requireCode(work, {
        list: 'late-review-reasons',
        code: lateReason,
        onDay: today,
        pointer: '/lateReason',
      });
    requireAll(askingRules, {
      now: work.now,
      askedAt: new Date(request.askedAt),
      decidedAt: decision.decidedAt,
      deadline: await this.clock.askUntil(work, decision.decidedAt),
      lateReason: lateReason ?? null,
      backDatingReason: backDatingReason ?? null,
      askedBy: request.askedBy,
      representative: await this.representative(work, request, decision),
      earlier: await this.reviews.ofDecision(work, request.decision),
    });
  }

  private async representative(
    work: Work,
    { representativeId: id, askedAt }: AskReviewRequest,
    { childId }: DescribedDecision,
  ): Promise<AskingRepresentative | null> {
    if (id === undefined) return null;
    const day = this.clock.dayOf(new Date(askedAt));
    const known = await this.representatives.known(work, id, day);
    if (known?.childId !== childId) {
      const fields = [{ pointer: '/representativeId', code: 'reference-not-usable' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    const inAuthority = known.validFrom <= day && (known.validUntil === null || known.validUntil >= day);
    return { barred: known.barred, inAuthority };
  }
}
