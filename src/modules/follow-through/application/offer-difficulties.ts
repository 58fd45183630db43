import { Injectable } from '@nestjs/common';
import { shownOf, type WorkItem, WorkItems } from '../../../platform/policy/work-items';
import { DifficultyRepository, type ListedDifficulty } from '../persistence/difficulty.repository';

/** Lays on the desks of the team where a child was not heard yet, and on those of coordinators what waits for a second person. */
@Injectable()
export class OfferDifficulties {
  constructor(items: WorkItems, difficulties: DifficultyRepository) {
    items.declare({
      kind: 'difficulty',
      permission: 'difficulty.hear',
      items: async (work, limit) =>
        (await difficulties.toHear(work, limit)).map((row) =>
          toItem(row, 'difficulty-to-hear', row.createdAt),
        ),
    });
    items.declare({
      kind: 'difficulty',
      permission: 'difficulty.confirm',
      items: async (work, limit) =>
        (await difficulties.toDecide(work, limit)).map((row) =>
          toItem(
            row,
            row.responseState === 'contested' ? 'response-contested' : 'response-to-confirm',
            row.waitsSince,
          ),
        ),
    });
  }
}

const toItem = (row: ListedDifficulty, what: string, since: Date): WorkItem => ({
  kind: 'difficulty',
  ...shownOf(row),
  ...{ what, since, dueAt: null, standing: null },
});
