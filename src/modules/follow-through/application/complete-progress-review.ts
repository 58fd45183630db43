import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import type { KnownCase } from '../../cases';
import { NOT_TOLD, STOPPED } from '../../reference';
import { reviewedRules } from '../domain/progress-review.rules';
import type { ProgressReviewEntity } from '../persistence/progress-review.entity';
import { ProgressReviewRepository } from '../persistence/progress-review.repository';
import { ChangeProgressReview } from './change-progress-review';
import { RaiseProgressReview } from './raise-progress-review';
import { RequireTries } from './require-tries';
import { RunReviewRhythm } from './run-review-rhythm';

/** Completes a review: it stays as it is, the next one gets its day, and where the plan changes its next edition is begun. */
@Injectable()
export class CompleteProgressReview {
  constructor(
    private readonly changing: ChangeProgressReview,
    private readonly reviews: ProgressReviewRepository,
    private readonly plans: CasePlansFacade,
    private readonly trying: RequireTries,
    private readonly rhythm: RunReviewRhythm,
    private readonly raising: RaiseProgressReview,
  ) {}

  async complete(work: Work, id: string): Promise<ProgressReviewEntity> {
    const { row, file } = await this.changing.begin(work, id, 'complete');
    await this.requireWhole(work, row, file);
    const done = { completedBy: work.actor.accountId, completedAt: work.now };
    const after = await this.changing.finish(work, row, 'complete', {
      ...{ ...done, ...STOPPED, ...NOT_TOLD, pausedSince: null },
    });
    const { caseId, childId, nextOn } = row;
    await this.raising.raise(work, { caseId, childId, followsId: id, ...(nextOn !== null && { nextOn }) });
    if (await this.rhythm.changesPlan(work, row.changeCode)) await this.plans.beginEdition(work, caseId);
    return after;
  }

  private async requireWhole(work: Work, row: ProgressReviewEntity, file: KnownCase): Promise<void> {
    const { id, planId, heldAt, present, nextOn } = row;
    requireAll(reviewedRules, {
      isChildHeard: row.childWords !== null || row.childWordsMissing !== null,
      tries: await this.trying.of(work, row.childWordsMissing, row.tries),
      areParentsHeard: row.parentWords !== null || row.parentWordsMissing !== null,
      goals: planId === null ? [] : await this.plans.goalsOf(work, planId),
      answered: (await this.reviews.goalsOf(work, id)).map(({ goalKey }) => goalKey),
      ...{ present, heldAt, openedAt: file.openedAt, now: work.now },
      ...{ isChangeSaid: row.changeCode !== null, nextOn },
      ...{ today: this.rhythm.today(work), latestNextOn: await this.rhythm.latestDay(work) },
    });
  }
}
