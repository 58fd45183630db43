import { Injectable } from '@nestjs/common';
import { standingOf, WorkItems } from '../../../platform/policy/work-items';
import { SafetyStepRepository } from '../persistence/safety-step.repository';

/** Lays what has to be done about a danger on the desks of the team, the most urgent first. */
@Injectable()
export class OfferSafetySteps {
  constructor(items: WorkItems, steps: SafetyStepRepository) {
    items.declare({
      kind: 'safety-step',
      permission: 'assessment.record-step',
      items: async (work, limit) =>
        (await steps.waitingFor(work, limit)).map((row) => ({
          kind: 'safety-step',
          id: row.id,
          version: row.version,
          number: row.number,
          childId: row.childId,
          childNumber: row.childNumber,
          childInitials: row.childInitials,
          what: row.step,
          since: row.createdAt,
          dueAt: row.dueAt,
          standing: standingOf({ dueAt: row.dueAt, warnAt: null }, work.now),
        })),
    });
  }
}
