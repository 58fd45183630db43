import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { shownOf, type WorkItem, WorkItems } from '../../../platform/policy/work-items';
import { PlatformSettings } from '../../../platform/platform-settings';
import { PlanRepository, type WaitingPlan } from '../persistence/plan.repository';

/**
 * Lays what all have agreed to on the desks of those who may approve it, and on the desk of who answers for the case what
 * was given back, and what holds though its time is over; who has waited longest first.
 */
@Injectable()
export class OfferPlans {
  constructor(items: WorkItems, plans: PlanRepository, { timeZone }: PlatformSettings) {
    items.declare({
      kind: 'plan',
      permission: 'plan.approve',
      items: async (work, limit) =>
        (await plans.waiting(work, limit)).map((row) => toItem(row, 'plan-approval')),
    });
    items.declare({
      kind: 'plan',
      permission: 'plan.amend',
      items: async (work, limit) => {
        const rows = await plans.toWorkOn(work, localDateIn(timeZone, work.now), limit);
        return rows.map((row) => toItem(row, row.state === 'active' ? 'plan-over' : 'plan-revision'));
      },
    });
  }
}

const toItem = (row: WaitingPlan, what: string): WorkItem => ({
  kind: 'plan',
  ...shownOf(row),
  what,
  since: row.updatedAt,
  dueAt: null,
  standing: null,
});
