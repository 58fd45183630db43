import { Injectable } from '@nestjs/common';
import { Cursors, type Position } from '../../../platform/http/cursors';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { WorkItems, type WorkItem, type WorkSource } from '../../../platform/policy/work-items';
import { byUrgency, type Urgent } from '../domain/urgency';
import type { WorklistQuery } from '../http/worklist.requests';
import { showWorkItem, type WorklistResponse } from '../http/worklist.response';

/** How much is looked through of a list that is not in the order of urgency. */
const LOOKED_THROUGH = 500;

type Asked = Pick<WorklistQuery, 'kind' | 'standing'>;

/** Gathers what waits for the actor from all modules, the most urgent first. */
@Injectable()
export class ReadWorklist {
  constructor(
    private readonly sources: WorkItems,
    private readonly table: PermissionTable,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, { kind, standing, limit, cursor }: WorklistQuery): Promise<WorklistResponse> {
    const name = `worklist ${kind ?? ''} ${standing ?? ''}`;
    const from = urgentAt(this.cursors.read(name, cursor));
    const lists = await this.gather(work, { kind, standing }, limit, from);
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

  /** Of a list in the order of urgency no more is fetched than a page needs; of its later pages also what is due at the same moment. */
  private async gather(work: Work, asked: Asked, limit: number, from: Urgent | null): Promise<WorkItem[][]> {
    const sources = this.sources.all.filter((source) => this.isAsked(work, source, asked, from));
    const dueFrom = from?.dueAt ?? undefined;
    const most = ({ standing }: WorkSource) => (standing === undefined || from ? LOOKED_THROUGH : limit) + 1;
    return Promise.all(sources.map((source) => source.items(work, most(source), dueFrom)));
  }

  private isAsked({ actor }: Work, source: WorkSource, asked: Asked, from: Urgent | null): boolean {
    const { kind, standing } = asked;
    const one = source.standing ?? standing;
    // What has a standing is due some day, and was shown before what has no end.
    const isPast = source.standing !== undefined && from?.dueAt === null;
    return (
      (kind ?? source.kind) === source.kind &&
      (standing ?? one) === one &&
      !isPast &&
      this.table.allows(actor.roles, source.permission)
    );
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
