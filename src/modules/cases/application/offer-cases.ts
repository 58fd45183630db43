import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { CaseRepository, type CaseRow, type ListedCase } from '../persistence/case.repository';
import { RunAllocationClock } from './run-allocation-clock';

/** Lists for which no clock runs: who goes on with them, and what waits. */
const WAITING = [
  ['order-over', 'case.conclude', 'case-order-over'],
  ['to-close', 'case.close', 'case-closing'],
  ['to-finalise', 'case.finalise', 'case-finalising'],
] as const;

/**
 * Lays on the desk of the coordinators: for whom nobody answers, whose work stands still longer than planned, whose
 * order has ended, what a second
 * person has to close, what becomes final.
 */
@Injectable()
export class OfferCases {
  constructor(items: WorkItems, cases: CaseRepository, clock: RunAllocationClock) {
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
      permission: 'case.end-suspension',
      items: async (work, limit) =>
        (await cases.suspendedTooLong(work, clock.today(work), limit)).map(stillStanding),
    });
    for (const [list, permission, what] of WAITING)
      items.declare({
        kind: 'case',
        permission,
        items: async (work, limit) =>
          (await cases.look(work, list, {}, { from: null, limit })).map(waiting(what)),
      });
  }
}

const unallocated = (row: ListedCase, now: Date): WorkItem => ({
  ...{ kind: 'case', ...shownOf(row), what: 'case-allocation' },
  ...{ since: row.clockStartedAt ?? row.createdAt, dueAt: row.dueAt, standing: standingOf(row, now) },
});

const stillStanding = (row: CaseRow): WorkItem => ({
  ...{ kind: 'case', ...shownOf(row), what: 'case-suspension-over' },
  ...{ since: row.suspendedFrom ?? row.updatedAt, dueAt: null, standing: null },
});

/** What no clock runs for: since it is in the list. */
const waiting =
  (what: string) =>
  (row: ListedCase): WorkItem => ({
    ...{ kind: 'case', ...shownOf(row), what },
    ...{ since: row.listedAt, dueAt: null, standing: null },
  });
