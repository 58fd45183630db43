import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems } from '../../../platform/policy/work-items';
import { NewActRepository } from '../persistence/new-act.repository';

/** Lays on the desks of the coordinators what they have not read. */
@Injectable()
export class OfferNewActs {
  constructor(items: WorkItems, acts: NewActRepository) {
    items.declare({
      kind: 'new-act',
      permission: 'new-act.acknowledge',
      items: async (work, limit) =>
        (await acts.list(work, { caseId: null, isUnread: true, from: null, limit })).map((row) => ({
          kind: 'new-act',
          ...shownOf(row),
          what: 'new-act-to-read',
          since: row.toldAt,
          dueAt: null,
          standing: null,
        })),
    });
  }
}
