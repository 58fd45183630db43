import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { CaseRepository, type ListedCase } from '../persistence/case.repository';

/** Lays on the desk of the coordinators: for whom nobody answers, what a second person has to close, what becomes final. */
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
        (await cases.look(work, 'to-close', {}, { from: null, limit })).map(waiting('case-closing')),
    });
    items.declare({
      kind: 'case',
      permission: 'case.finalise',
      items: async (work, limit) =>
        (await cases.look(work, 'to-finalise', {}, { from: null, limit })).map(waiting('case-finalising')),
    });
  }
}

const unallocated = (row: ListedCase, now: Date): WorkItem => ({
  ...{ kind: 'case', ...shownOf(row), what: 'case-allocation' },
  ...{ since: row.clockStartedAt ?? row.createdAt, dueAt: row.dueAt, standing: standingOf(row, now) },
});

/** What no clock runs for: since it is in the list. */
const waiting =
  (what: string) =>
  (row: ListedCase): WorkItem => ({
    ...{ kind: 'case', ...shownOf(row), what },
    ...{ since: row.listedAt, dueAt: null, standing: null },
  });
