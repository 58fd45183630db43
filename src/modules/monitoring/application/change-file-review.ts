import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { fileReviewEvent } from '../contract';
import { fileReviewLifecycle, type FileReviewAction } from '../domain/file-review.lifecycle';
import { FileReviewRepository, type ListedFileReview } from '../persistence/file-review.repository';

const OF_EVERYBODY: readonly FileReviewAction[] = ['drop', 'settle'];

/** The one way in which the review of a file changes: what is open, the row, the event. */
@Injectable()
export class ChangeFileReview {
  constructor(private readonly reviews: FileReviewRepository) {}

  /**
   * Only who drew a file looks at it; every coordinator may drop one, so that none is stuck.
   *
   * @throws DomainError `not-found`, `changed-since`, `not-permitted` or `not-open`.
   */
  async begin(work: Work, id: string, action: FileReviewAction): Promise<ListedFileReview> {
    const row = await this.reviews.findToChange(work, id);
    if (!OF_EVERYBODY.includes(action) && row.reviewerId !== work.actor.accountId)
      throw new DomainError('not-permitted', 'file-review.drawn-by-another');
    if (fileReviewLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `file-review.not-open-for-${action}`);
    return row;
  }

  async finish(work: Work, row: ListedFileReview, action: FileReviewAction): Promise<void> {
    const state = fileReviewLifecycle.next(row.state, action) ?? row.state;
    const endedAt = state === 'drawn' ? null : (row.endedAt ?? work.now);
    const after = { ...row, state, endedAt };
    await this.reviews.move(work, after);
    if (action !== 'answer') work.emit(fileReviewEvent(action, after, work.now));
  }
}
