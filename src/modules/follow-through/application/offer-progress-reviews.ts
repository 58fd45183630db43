import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, type WorkItem, WorkItems } from '../../../platform/policy/work-items';
import type { Work } from '../../../platform/persistence/work';
import {
  ProgressReviewRepository,
  type ListedProgressReview,
} from '../persistence/progress-review.repository';

/**
 * Lays progress reviews that are near or late on the desks of the team, the most urgent first; on those of the coordinators
 * what is late, or near where nobody answers for the child.
 */
@Injectable()
export class OfferProgressReviews {
  constructor(
    items: WorkItems,
    private readonly reviews: ProgressReviewRepository,
  ) {
    items.declare({
      kind: 'progress-review',
      permission: 'progress-review.begin',
      items: async (work, limit) => (await this.waiting(work, limit)).map((row) => toItem(row, work.now)),
    });
  }

  private async waiting(work: Work, limit: number): Promise<ListedProgressReview[]> {
    const mine = await this.reviews.waitingForTeam(work, limit);
    if (!work.actor.roles.includes('centre-coordinator')) return mine;
    const known = new Set(mine.map(({ id }) => id));
    const others = await this.reviews.waitingForCentre(work, limit);
    return [...mine, ...others.filter(({ id }) => !known.has(id))].slice(0, limit);
  }
}

const toItem = (row: ListedProgressReview, now: Date): WorkItem => ({
  kind: 'progress-review',
  ...shownOf(row),
  what: row.state === 'begun' ? 'progress-review-to-complete' : 'progress-review',
  since: row.createdAt,
  dueAt: row.dueAt,
  standing: standingOf(row, now),
});
