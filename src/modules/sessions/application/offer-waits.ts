import { Injectable } from '@nestjs/common';
import { shownOf, type WorkItem, WorkItems } from '../../../platform/policy/work-items';
import { ProgrammeWaitRepository, type WaitRow } from '../persistence/programme-wait.repository';

/** Lays on the desks of those who give seats who waits though one is free; nobody gets it by itself. */
@Injectable()
export class OfferWaits {
  constructor(items: WorkItems, waits: ProgrammeWaitRepository) {
    items.declare({
      kind: 'programme-wait',
      permission: 'programme-wait.promote',
      items: async (work, limit) => (await waits.withSeatFree(work, limit)).map(toItem),
    });
  }
}

const toItem = (row: WaitRow): WorkItem => ({
  kind: 'programme-wait',
  ...shownOf({ ...row, number: null }),
  what: 'programme-seat-free',
  since: row.createdAt,
  dueAt: null,
  standing: null,
});
