import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import type { KnownCase } from '../../cases';
import { NOT_TOLD, ReferenceFacade, STOPPED } from '../../reference';
import { reviewedRules } from '../domain/progress-review.rules';
import type { ProgressReviewEntity } from '../persistence/progress-review.entity';
import { ProgressReviewRepository } from '../persistence/progress-review.repository';
import { ChangeProgressReview } from './change-progress-review';
import { RaiseProgressReview } from './raise-progress-review';
import { RunReviewRhythm } from './run-review-rhythm';

/** Completes a review: it stays as it is, the next one gets its day, and where the plan changes its next edition is begun. */
@Injectable()
export class CompleteProgressReview {
  constructor(
    private readonly changing: ChangeProgressReview,
    private readonly reviews: ProgressReviewRepository,
    private readonly plans: CasePlansFacade,
    private readonly reference: ReferenceFacade,
    private readonly rhythm: RunReviewRhythm,
    private readonly raising: RaiseProgressReview,
  ) {}

  async complete(work: Work, id: string): Promise<ProgressReviewEntity> {
    const { row, file } = await this.changing.begin(work, id, 'complete');
    await this.requireWhole(work, row, file);
    const done = { completedBy: work.actor.accountId, completedAt: work.now };
    const after = await this.changing.finish(work, row, 'complete', { ...done, ...STOPPED, ...NOT_TOLD });
    const { caseId, childId, nextOn } = row;
    await this.raising.raise(work, { caseId, childId, followsId: id, ...(nextOn !== null && { nextOn }) });
    if (await this.changesPlan(work, row)) await this.plans.beginEdition(work, caseId);
    return after;
  }

  private async requireWhole(work: Work, row: ProgressReviewEntity, file: KnownCase): Promise<void> {
    const { id, planId, heldAt, present, nextOn } = row;
    requireAll(reviewedRules, {
      isChildHeard: row.childWords !== null || row.childWordsMissing !== null,
      tries: await this.triesOf(work, row),
      areParentsHeard: row.parentWords !== null || row.parentWordsMissing !== null,
      goals: planId === null ? [] : await this.plans.goalsOf(work, planId),
      answered: (await this.reviews.goalsOf(work, id)).map(({ goalKey }) => goalKey),
      ...{ present, heldAt, openedAt: file.openedAt, now: work.now },
      ...{ isChangeSaid: row.changeCode !== null, nextOn },
      ...{ today: this.rhythm.today(work), latestNextOn: await this.rhythm.latestDay(work) },
    });
  }

  /** How often it was tried to hear the child, beside how often it has to be for that reason. */
  private async triesOf(work: Work, { childWordsMissing: code, tries }: ProgressReviewEntity) {
    if (code === null) return null;
    const today = this.rhythm.today(work);
    const reason = await this.reference.entry(work, 'child-words-missing-reasons', code, today);
    return { made: tries ?? 0, needed: Number(reason?.attributes['triesFirst'] ?? 0) };
  }

  private async changesPlan(work: Work, { changeCode: code }: ProgressReviewEntity): Promise<boolean> {
    if (code === null) return false;
    const today = this.rhythm.today(work);
    const change = await this.reference.entry(work, 'progress-review-changes', code, today);
    return change?.attributes['changesPlan'] === true;
  }
}
