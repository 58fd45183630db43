import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { HearingRepository, type HearingRow } from '../persistence/hearing.repository';

/** Lays on the desk of a court the hearings of which nobody has written down what became of them. */
@Injectable()
export class OfferHearings {
  constructor(items: WorkItems, hearings: HearingRepository) {
    items.declare({
      ...{ kind: 'hearing', permission: 'hearing.hold' },
      items: async (work, limit) => (await hearings.toRecord(work, limit)).map(laid),
    });
  }
}

const laid = (row: HearingRow): WorkItem => ({
  ...{ kind: 'hearing', ...shownOf({ ...row, number: null }), orderId: row.orderId, what: 'hearing-record' },
  ...{ since: row.plannedAt, dueAt: null, standing: null },
});
