import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems } from '../../../platform/policy/work-items';
import { ReviewRepository } from '../persistence/review.repository';

/** Lays the reviews that one's agency has to decide on the desk. */
@Injectable()
export class OfferReviews {
  constructor(items: WorkItems, reviews: ReviewRepository) {
    items.declare({
      kind: 'review',
      permission: 'review.assign',
      items: async (work, limit) => {
        const rows = await reviews.look(work, 'ours-to-review', {}, { from: null, limit });
        return rows.map((row) => ({
          kind: 'review',
          ...shownOf(row),
          what: 'review-decision',
          since: row.createdAt,
          dueAt: row.dueAt,
          standing: standingOf(row, work.now),
        }));
      },
    });
  }
}
