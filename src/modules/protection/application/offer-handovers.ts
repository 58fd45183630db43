import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems } from '../../../platform/policy/work-items';
import { HandoverRepository } from '../persistence/handover.repository';

/** Lays the handovers that wait for an answer of one's agency on the desk. */
@Injectable()
export class OfferHandovers {
  constructor(items: WorkItems, handovers: HandoverRepository) {
    items.declare({
      kind: 'handover',
      permission: 'handover.answer',
      items: async (work, limit) => {
        const rows = await handovers.look(work, 'waiting-for-our-answer', {}, { from: null, limit });
        return rows.map((row) => ({
          kind: 'handover',
          ...shownOf(row),
          what: 'handover-answer',
          since: row.createdAt,
          dueAt: row.dueAt,
          standing: standingOf(row, work.now),
        }));
      },
    });
  }
}
