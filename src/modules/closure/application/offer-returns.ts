import { Injectable } from '@nestjs/common';
import { standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { CaseReturnRepository, type CaseReturnRow } from '../persistence/case-return.repository';

/** Lays on the desk of another coordinator what waits to be let go, and on that of the authority what it has to answer. */
@Injectable()
export class OfferReturns {
  constructor(items: WorkItems, returns: CaseReturnRepository) {
    items.declare({
      kind: 'case-return',
      permission: 'case.return-to-authority',
      items: async (work, limit) =>
        (await returns.asked(work, limit)).map((row) => ({
          ...shown(row),
          ...{ what: 'case-return-decision', since: row.askedAt, dueAt: null, standing: null },
        })),
    });
    items.declare({
      kind: 'case-return',
      permission: 'case-return.answer',
      items: async (work, limit) =>
        (await returns.unanswered(work, limit)).map((row) => ({
          ...{ ...shown(row), what: 'case-return-answer', since: row.decidedAt ?? row.askedAt },
          ...{ dueAt: row.dueAt, standing: standingOf(row, work.now) },
        })),
    });
  }
}

const shown = (row: CaseReturnRow): Omit<WorkItem, 'what' | 'since' | 'dueAt' | 'standing'> => ({
  ...{ kind: 'case-return', id: row.id, version: row.version, number: row.caseNumber },
  ...{ childId: row.childId, childNumber: row.childNumber, childInitials: row.childInitials },
});
