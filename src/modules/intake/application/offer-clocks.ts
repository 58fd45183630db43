import { Injectable } from '@nestjs/common';
import { WorkItems } from '../../../platform/policy/work-items';
import { ClockRepository } from '../persistence/clock.repository';

/** Lays the clocks of one's unit that are near or late on the desk. */
@Injectable()
export class OfferClocks {
  constructor(items: WorkItems, clocks: ClockRepository) {
    for (const name of ['near', 'overdue'] as const) {
      items.declare({
        kind: 'clock',
        standing: name,
        permission: 'clock.list',
        items: async (work, limit) => {
          const rows = await clocks.look(work, name, {}, { from: null, limit });
          return rows.map((row) => ({
            kind: 'clock',
            id: row.id,
            version: row.version,
            number: null,
            childId: row.childId,
            childNumber: row.childNumber,
            childInitials: row.childInitials,
            what: row.code,
            since: row.startedAt,
            dueAt: row.dueAt,
            standing: name,
          }));
        },
      });
    }
  }
}
