import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { FileReviewRepository, type ListedFileReview } from '../persistence/file-review.repository';

/** Lays on the desk what somebody has drawn and not looked at, and what was found and is not settled. */
@Injectable()
export class OfferFileReviews {
  constructor(items: WorkItems, reviews: FileReviewRepository) {
    const page = { caseId: null, from: null };
    items.declare({
      kind: 'file-review',
      permission: 'file-review.complete',
      items: async (work, limit) =>
        (await reviews.list(work, { ...page, list: 'mine', limit })).map(waiting('file-review-to-look-at')),
    });
    items.declare({
      kind: 'file-review',
      permission: 'file-review.settle',
      items: async (work, limit) =>
        (await reviews.list(work, { ...page, list: 'to-settle', limit })).map(
          waiting('file-review-to-settle'),
        ),
    });
  }
}

const waiting =
  (what: string) =>
  (row: ListedFileReview): WorkItem => ({
    ...{ kind: 'file-review', ...shownOf(row), what, since: row.endedAt ?? row.drawnAt },
    ...{ dueAt: null, standing: null },
  });
