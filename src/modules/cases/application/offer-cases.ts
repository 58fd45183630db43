import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems } from '../../../platform/policy/work-items';
import { CaseRepository } from '../persistence/case.repository';

/** Lays the cases for which nobody answers on the desk of the coordinators. */
@Injectable()
export class OfferCases {
  constructor(items: WorkItems, cases: CaseRepository) {
    items.declare({
      kind: 'case',
      permission: 'case.allocate',
      items: async (work, limit) => {
        const rows = await cases.look(work, 'unallocated', {}, { from: null, limit });
        return rows.map((row) => ({
          kind: 'case',
          ...shownOf(row),
          what: 'case-allocation',
          since: row.clockStartedAt ?? row.createdAt,
          dueAt: row.dueAt,
          standing: standingOf(row, work.now),
        }));
      },
    });
  }
}
