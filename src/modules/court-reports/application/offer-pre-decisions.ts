import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { WaitingPreDecisions } from '../persistence/pre-decision-lists';
import { PreDecisionRepository, type PreDecisionRow } from '../persistence/pre-decision.repository';

/** Which list lies on the desk of whom, and as what. */
export const WAITING_PRE_DECISIONS: readonly (readonly [WaitingPreDecisions, string, string])[] = [
  ['to-take-on', 'pre-decision-report.take-on', 'pre-decision-answer'],
  ['to-write', 'pre-decision-report.write', 'pre-decision-writing'],
  ['to-submit', 'pre-decision-report.submit', 'pre-decision-submission'],
  ['to-read', 'pre-decision-report.acknowledge', 'pre-decision-reading'],
  ['unanswered', 'pre-decision-report.withdraw', 'pre-decision-unanswered'],
];

/** Lays on the desks of authority and centre what they have to do about a report. */
@Injectable()
export class OfferPreDecisions {
  constructor(items: WorkItems, reports: PreDecisionRepository) {
    for (const [which, permission, what] of WAITING_PRE_DECISIONS)
      items.declare({
        ...{ kind: 'pre-decision-report', permission },
        items: async (work, limit) =>
          (await reports.waiting(work, which, limit)).map((row) => laid(what, row, work.now)),
      });
  }
}

const laid = (what: string, row: PreDecisionRow, now: Date): WorkItem => ({
  ...{ kind: 'pre-decision-report', ...shownOf(row), what },
  ...{ since: row.updatedAt, dueAt: row.dueAt, standing: standingOf(row, now) },
});
