import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { AgreedCaseRepository, type AgreedCase } from '../persistence/agreed-case.repository';
import { RunAllocationClock } from './run-allocation-clock';

/** How many days before it runs out a child is asked again. */
const DAYS_BEFORE = 14;
const DAY = 86_400_000;

/** Lays on the desk of who answers for a case that its child is to be asked again, before what it agreed to is over (CRC 12). */
@Injectable()
export class OfferAgreements {
  constructor(
    items: WorkItems,
    cases: AgreedCaseRepository,
    private readonly clock: RunAllocationClock,
  ) {
    items.declare({
      kind: 'case',
      permission: 'case.suspend',
      items: async (work, limit) => {
        const last = this.clock.dayOf(new Date(work.now.getTime() + DAYS_BEFORE * DAY));
        const rows = await cases.agreedOnlyUntil(work, last, limit);
        return Promise.all(
          rows.map(async (row) => toItem(row, await this.clock.endOf(work, row.agreedUntil), work.now)),
        );
      },
    });
  }
}

function toItem(row: AgreedCase, dueAt: Date, now: Date): WorkItem {
  const warnAt = new Date(dueAt.getTime() - DAYS_BEFORE * DAY);
  return {
    ...{ kind: 'case', ...shownOf(row), what: dueAt < now ? 'consent-run-out' : 'consent-runs-out' },
    ...{ since: warnAt, dueAt, standing: standingOf({ dueAt, warnAt }, now) },
  };
}
