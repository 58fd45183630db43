import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems } from '../../../platform/policy/work-items';
import { ConcernRepository } from '../persistence/concern.repository';

/** Lays the concerns that wait for their triage on the desk of whoever is responsible for them. */
@Injectable()
export class OfferConcerns {
  constructor(items: WorkItems, concerns: ConcernRepository) {
    items.declare({
      kind: 'concern',
      permission: 'concern.triage',
      items: async (work, limit) => {
        const rows = await concerns.look(work, 'open', { state: 'raised' }, { from: null, limit });
        return rows.map((row) => ({
          kind: 'concern',
          ...shownOf(row),
          what: 'concern-triage',
          since: row.createdAt,
          dueAt: row.dueAt,
          standing: standingOf(row, work.now),
        }));
      },
    });
  }
}
