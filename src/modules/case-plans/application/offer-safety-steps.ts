import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { shownOf, standingOf, type WorkItem, WorkItems } from '../../../platform/policy/work-items';
import { SafetyStepRepository, type WaitingStep } from '../persistence/safety-step.repository';

/**
 * Lays what has to be done about a danger on the desks of the team, the most urgent first; on those of the coordinators
 * what is late, or waits where nobody answers for the child, so that it never lies on nobody's.
 */
@Injectable()
export class OfferSafetySteps {
  constructor(
    items: WorkItems,
    private readonly steps: SafetyStepRepository,
  ) {
    items.declare({
      kind: 'safety-step',
      permission: 'assessment.record-step',
      items: async (work, limit) => (await this.waiting(work, limit)).map((row) => toItem(row, work.now)),
    });
  }

  private async waiting(work: Work, limit: number): Promise<WaitingStep[]> {
    const { roles } = work.actor;
    const mine = await this.steps.waitingForTeam(work, limit);
    if (!roles.includes('centre-coordinator')) return mine;
    const known = new Set(mine.map(({ id }) => id));
    const others = await this.steps.waitingForCentre(work, limit);
    return [...mine, ...others.filter(({ id }) => !known.has(id))].slice(0, limit);
  }
}

const toItem = (row: WaitingStep, now: Date): WorkItem => ({
  kind: 'safety-step',
  ...shownOf(row),
  what: row.step,
  since: row.createdAt,
  dueAt: row.dueAt,
  standing: standingOf({ dueAt: row.dueAt, warnAt: null }, now),
});
