import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { CaseRepository, type ListedCase } from '../persistence/case.repository';

/** Lays the cases for which nobody answers, and those that a second person has to close, on the desk of the coordinators. */
@Injectable()
export class OfferCases {
  constructor(items: WorkItems, cases: CaseRepository) {
    items.declare({
      kind: 'case',
      permission: 'case.allocate',
      items: async (work, limit) => {
        const rows = await cases.look(work, 'unallocated', {}, { from: null, limit });
        return rows.map((row) => unallocated(row, work.now));
      },
    });
    items.declare({
      kind: 'case',
      permission: 'case.close',
      items: async (work, limit) =>
        (await cases.look(work, 'to-close', {}, { from: null, limit })).map(toClose),
    });
  }
}

const unallocated = (row: ListedCase, now: Date): WorkItem => ({
  ...{ kind: 'case', ...shownOf(row), what: 'case-allocation' },
  ...{ since: row.clockStartedAt ?? row.createdAt, dueAt: row.dueAt, standing: standingOf(row, now) },
});

/** In the list since the work ended. */
const toClose = (row: ListedCase): WorkItem => ({
  ...{ kind: 'case', ...shownOf(row), what: 'case-closing' },
  ...{ since: row.listedAt, dueAt: null, standing: null },
});
