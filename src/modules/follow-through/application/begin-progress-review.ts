import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { CasesFacade } from '../../cases';
import type { NewProgressReviewRequest } from '../http/progress-review.requests';
import type { ProgressReviewEntity } from '../persistence/progress-review.entity';
import { ProgressReviewRepository } from '../persistence/progress-review.repository';
import { ChangeProgressReview, requireWorkGoesOn } from './change-progress-review';
import { RaiseProgressReview } from './raise-progress-review';

/** Begins to look at a plan: at the review that is due, or out of turn where none is. */
@Injectable()
export class BeginProgressReview {
  constructor(
    private readonly cases: CasesFacade,
    private readonly plans: CasePlansFacade,
    private readonly reviews: ProgressReviewRepository,
    private readonly changing: ChangeProgressReview,
    private readonly raising: RaiseProgressReview,
  ) {}

  /** @throws DomainError `duplicate` where one is due or begun, `not-open` before a plan holds. */
  async raise(work: Work, { caseId }: NewProgressReviewRequest): Promise<ProgressReviewEntity> {
    const { childId, ...file } = await this.cases.locked(work, caseId);
    requireWorkGoesOn({ ...file, childId });
    if (await this.reviews.isAnyOpen(work, caseId))
      throw new DomainError('duplicate', 'progress-review.one-is-open');
    return this.raising.raise(work, { caseId, childId });
  }

  async begin(work: Work, id: string): Promise<ProgressReviewEntity> {
    const { row } = await this.changing.begin(work, id, 'begin');
    const planId = await this.plans.activeOf(work, row.caseId);
    if (planId === undefined) throw new DomainError('not-open', 'progress-review.no-active-plan');
    const begun = { planId, begunBy: work.actor.accountId, begunAt: work.now };
    return this.changing.finish(work, row, 'begin', begun);
  }
}
