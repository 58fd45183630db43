import { Injectable } from '@nestjs/common';
import { countsByPerson, TeamFigures, type PersonCount } from '../../../platform/policy/team-figures';
import { PROGRESS_REVIEWS_LATE_BY_WORKER } from '../persistence/progress-review-lists';

/** How many progress reviews are late on the cases that each worker of the centre answers for. */
@Injectable()
export class CountLateReviews {
  constructor(figures: TeamFigures) {
    const statement = { name: 'progress-reviews-late-by-worker', text: PROGRESS_REVIEWS_LATE_BY_WORKER };
    figures.declare({
      code: 'progress-reviews.overdue',
      permission: 'progress-review.read',
      byPerson: async (work) =>
        countsByPerson(await work.query<PersonCount>(statement, [work.actor.agencyId, work.now])),
    });
  }
}
