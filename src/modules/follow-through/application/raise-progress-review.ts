import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { CaseEndsFacade, CasesFacade } from '../../cases';
import { progressReviewEvent } from '../contract';
import { progressReviewLifecycle } from '../domain/progress-review.lifecycle';
import { ProgressReviewEntity } from '../persistence/progress-review.entity';
import { ProgressReviewRepository } from '../persistence/progress-review.repository';
import { RunReviewRhythm } from './run-review-rhythm';

/** Of a review that just became due nothing is told yet. */
const NOTHING_YET = {
  planId: null,
  begunBy: null,
  begunAt: null,
  heldAt: null,
  present: [],
  childWords: null,
  childWordsMissing: null,
  tries: null,
  parentWords: null,
  parentWordsMissing: null,
  changeCode: null,
  changeNote: null,
  nextOn: null,
  completedBy: null,
  completedAt: null,
  pausedSince: null,
};

/** Of which case, after which review, and until when. */
interface Raised extends Pick<ProgressReviewEntity, 'caseId' | 'childId'> {
  readonly followsId?: string;
  readonly nextOn?: LocalDate;
}

/**
 * A plan that holds is looked at again: from its approval on a review is due, after each the next one, and one where work that
 * had ended goes on.
 */
@Injectable()
export class RaiseProgressReview implements OnModuleInit {
  constructor(
    private readonly plans: CasePlansFacade,
    private readonly ends: CaseEndsFacade,
    private readonly cases: CasesFacade,
    private readonly reviews: ProgressReviewRepository,
    private readonly rhythm: RunReviewRhythm,
  ) {}

  onModuleInit(): void {
    this.plans.followApprovals((work, approved) => this.raiseAnew(work, approved));
    this.ends.followGoingOn((work, { id: caseId, childId }) => this.raiseAnew(work, { caseId, childId }));
  }

  private async raiseAnew(work: Work, about: Raised): Promise<void> {
    if (!(await this.reviews.isAnyOpen(work, about.caseId))) await this.raise(work, about);
  }

  async raise(work: Work, { caseId, childId, followsId, nextOn }: Raised): Promise<ProgressReviewEntity> {
    const clock =
      nextOn === undefined ? await this.rhythm.start(work) : await this.rhythm.startUntil(work, nextOn);
    const { suspension } = await this.cases.known(work, caseId);
    const pausedSince = suspension && work.now;
    const row: ProgressReviewEntity = {
      ...{ id: newId(), caseId, childId, followsId: followsId ?? null },
      ...{ ...NOTHING_YET, ...clock, pausedSince, state: progressReviewLifecycle.initial },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(ProgressReviewEntity, row);
    work.saw({ kind: 'progress-review', id: row.id, version: 1, childId });
    work.emit(progressReviewEvent('raise', row, work.now));
    return row;
  }
}
