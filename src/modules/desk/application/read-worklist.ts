import { Injectable } from '@nestjs/common';
import { Cursors, type Position } from '../../../platform/http/cursors';
import type { Work } from '../../../platform/persistence/work';
import { byUrgency, type Urgent } from '../domain/urgency';
import type { WorklistQuery } from '../http/worklist.requests';
import { showWorkItem, type WorklistResponse } from '../http/worklist.response';
import { GatherWork, LOOKED_THROUGH } from './gather-work';

/** Gathers what waits for the actor from all modules, the most urgent first. */
@Injectable()
export class ReadWorklist {
  constructor(
    private readonly gathering: GatherWork,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, { kind, standing, limit, cursor }: WorklistQuery): Promise<WorklistResponse> {
    const name = `worklist ${kind ?? ''} ${standing ?? ''}`;
    const from = urgentAt(this.cursors.read(name, cursor));
    const lists = await this.gathering.gather(work, { kind, standing }, limit, from);
    const found = lists
      .flat()
      .filter((item) => (standing ?? item.standing) === item.standing && (!from || byUrgency(from, item) < 0))
      .sort(byUrgency);
    // Only what is shown was seen.
    for (const { kind: one, id, version, childId } of found.slice(0, limit))
      work.saw({ kind: one, id, version, childId });
    const page = this.cursors.page(name, found, limit, { position: positionOf, item: showWorkItem });
    const more = page.next !== null || lists.some((list) => list.length > LOOKED_THROUGH);
    return { items: [...page.items], next: page.next, more };
  }
}

const positionOf = ({ id, dueAt, since }: Urgent): Position => ({
  after: `${dueAt?.toISOString() ?? ''} ${since.toISOString()}`,
  id,
});

function urgentAt(position: Position | null): Urgent | null {
  if (!position) return null;
  const [due = '', since = ''] = position.after.split(' ');
  return { id: position.id, dueAt: due === '' ? null : new Date(due), since: new Date(since) };
}
