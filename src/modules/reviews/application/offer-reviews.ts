import { Injectable } from '@nestjs/common';
import { WorkItems } from '../../../platform/policy/work-items';
import { ReviewRepository } from '../persistence/review.repository';

/** Lays the reviews that one's agency has to decide soon, or is late with, on the desk. */
@Injectable()
export class OfferReviews {
  constructor(items: WorkItems, reviews: ReviewRepository) {
    for (const name of ['near', 'overdue'] as const) {
      items.declare({
        kind: 'review',
        standing: name,
        permission: 'review.assign',
        items: async (work, limit) => {
          const rows = await reviews.list(work, name, {}, { from: null, limit });
          return rows.map((row) => ({
            kind: 'review',
            id: row.id,
            child: row,
            what: 'review-decision',
            since: row.createdAt,
            dueAt: row.dueAt,
            standing: name,
          }));
        },
      });
    }
  }
}
