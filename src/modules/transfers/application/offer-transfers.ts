import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { WaitingTransfers } from '../persistence/transfer-lists';
import { TransferRepository, type TransferRow } from '../persistence/transfer.repository';

/** Which list lies on the desk of whom, and as what. */
export const LAID: readonly (readonly [WaitingTransfers, string, string])[] = [
  ['to-answer', 'transfer.accept', 'transfer-answer'],
  ['unanswered', 'transfer.withdraw', 'transfer-unanswered'],
  // Rooms, providers and hours of the plan are those of the centre where the child was.
  ['to-look-through', 'transfer.settle', 'transfer-to-look-through'],
  ['not-moved', 'transfer.settle', 'transfer-not-moved'],
];

/** Lays on the desks of both centres what was asked and not answered in time, and what follows from an answer. */
@Injectable()
export class OfferTransfers {
  constructor(items: WorkItems, transfers: TransferRepository) {
    for (const [which, permission, what] of LAID)
      items.declare({
        ...{ kind: 'transfer', permission },
        items: async (work, limit) =>
          (await transfers.waiting(work, which, limit)).map((row) => laid(what, row, work.now)),
      });
  }
}

const laid = (what: string, row: TransferRow, now: Date): WorkItem => ({
  ...{ kind: 'transfer', ...shownOf({ ...row, number: row.caseNumber }), what },
  ...{ since: row.answeredAt ?? row.askedAt, dueAt: row.dueAt, standing: standingOf(row, now) },
});
