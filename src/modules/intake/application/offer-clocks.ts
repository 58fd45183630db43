import { Injectable } from '@nestjs/common';
import { shownOf, WorkItems } from '../../../platform/policy/work-items';
import { ClockRepository } from '../persistence/clock.repository';

/** Comes before every id, so that nothing that is due at the same moment is left out. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Lays the clocks of one's unit that are near or late on the desk. */
@Injectable()
export class OfferClocks {
  constructor(items: WorkItems, clocks: ClockRepository) {
    for (const name of ['near', 'overdue'] as const) {
      items.declare({
        kind: 'clock',
        standing: name,
        permission: 'clock.list',
        items: async (work, limit, dueFrom) => {
          const from = dueFrom ? { after: dueFrom.toISOString(), id: BEFORE_ALL } : null;
          const rows = await clocks.look(work, name, {}, { from, limit });
          return rows.map((row) => ({
            kind: 'clock',
            ...shownOf({ ...row, number: null }),
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
