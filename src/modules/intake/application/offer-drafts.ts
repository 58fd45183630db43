import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems } from '../../../platform/policy/work-items';
import { IntakeRepository } from '../persistence/intake.repository';

/** Lays the intakes that one has drafted and not registered on the desk. */
@Injectable()
export class OfferDrafts {
  constructor(items: WorkItems, intakes: IntakeRepository) {
    items.declare({
      kind: 'intake',
      permission: 'intake.record',
      items: async (work, limit) => {
        const rows = await intakes.look(work, { state: 'drafted', mine: true }, null, limit);
        return rows.map((row) => ({
          kind: 'intake',
          ...shownOf(row),
          what: 'intake-drafted',
          since: row.createdAt,
          dueAt: null,
          standing: null,
        }));
      },
    });
  }
}
