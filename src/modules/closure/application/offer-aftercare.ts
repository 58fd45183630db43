import { Injectable } from '@nestjs/common';
import { shownOf, standingOf, type WorkItem, WorkItems } from '../../../platform/policy/work-items';
import type { Work } from '../../../platform/persistence/work';
import { AftercareRepository, type KnownContact } from '../persistence/aftercare.repository';

/**
 * Lays contacts after the closure that are near or late on the desk of who answered for the case last, the most urgent first;
 * on those of the coordinators what is late, or near where nobody answered.
 */
@Injectable()
export class OfferAftercare {
  constructor(
    items: WorkItems,
    private readonly contacts: AftercareRepository,
  ) {
    items.declare({
      kind: 'aftercare',
      permission: 'aftercare.record',
      items: async (work, limit) => (await this.waiting(work, limit)).map((row) => toItem(row, work.now)),
    });
  }

  private async waiting(work: Work, limit: number): Promise<KnownContact[]> {
    const mine = await this.contacts.waitingForWorker(work, limit);
    if (!work.actor.roles.includes('centre-coordinator')) return mine;
    const known = new Set(mine.map(({ id }) => id));
    const others = await this.contacts.waitingForCentre(work, limit);
    return [...mine, ...others.filter(({ id }) => !known.has(id))].slice(0, limit);
  }
}

const toItem = (row: KnownContact, now: Date): WorkItem => ({
  kind: 'aftercare',
  ...shownOf(row),
  what: 'aftercare',
  since: row.warnAt ?? row.createdAt,
  dueAt: row.dueAt,
  standing: standingOf(row, now),
});
