import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { progressReviewEvent } from '../contract';
import { progressReviewLifecycle, type ProgressReviewAction } from '../domain/progress-review.lifecycle';
import { ProgressReviewEntity } from '../persistence/progress-review.entity';
import { ProgressReviewRepository } from '../persistence/progress-review.repository';

/** What people do with a progress review; the rest the end of the work does. */
type DoneReviewAction = Exclude<ProgressReviewAction, 'drop'>;

/** A review that is locked, with its case, which is locked too. */
export interface BegunReviewAct {
  readonly row: ProgressReviewEntity;
  readonly file: KnownCase;
}

/** The one way in which a progress review changes: what is open, the row, the event. */
@Injectable()
export class ChangeProgressReview {
  constructor(
    private readonly reviews: ProgressReviewRepository,
    private readonly cases: CasesFacade,
  ) {}

  /** First the case, then its reviews. @throws DomainError `not-found`, `precondition-required`, `changed-since` or `not-open`. */
  async begin(work: Work, id: string, action: DoneReviewAction): Promise<BegunReviewAct> {
    const file = await this.cases.locked(work, await this.reviews.caseOf(work, id));
    const row = await this.reviews.findToChange(work, id);
    requireWorkGoesOn(file);
    if (progressReviewLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `progress-review.not-open-for-${action}`);
    return { row, file };
  }

  async finish(
    work: Work,
    before: ProgressReviewEntity,
    action: DoneReviewAction,
    changes: Partial<ProgressReviewEntity>,
  ): Promise<ProgressReviewEntity> {
    const state = progressReviewLifecycle.next(before.state, action) ?? before.state;
    const after = { ...before, ...changes, state, version: before.version + 1, updatedAt: work.now };
    await work.update(ProgressReviewEntity, after, before.version);
    if (action !== 'amend') work.emit(progressReviewEvent(action, after, work.now));
    return after;
  }
}

/** @throws DomainError `not-open` while nobody works by a plan. */
export function requireWorkGoesOn({ state }: KnownCase): void {
  if (state !== 'in-delivery') throw new DomainError('not-open', 'progress-review.case-not-in-delivery');
}
