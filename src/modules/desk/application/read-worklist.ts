import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { WorkItems, type WorkSource } from '../../../platform/policy/work-items';
import { byUrgency } from '../domain/urgency';
import type { WorklistQuery } from '../http/worklist.requests';
import { showWorkItem, type WorklistResponse } from '../http/worklist.response';

/** How much is looked through of a list that is not in the order of urgency. */
const LOOKED_THROUGH = 500;

/** Gathers what waits for the actor from all modules, the most urgent first. */
@Injectable()
export class ReadWorklist {
  constructor(
    private readonly sources: WorkItems,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, { kind, standing, limit }: WorklistQuery): Promise<WorklistResponse> {
    const asked = this.sources.all.filter((source) => this.isAsked(work, source, { kind, standing }));
    const most = (source: WorkSource) => (source.standing === undefined ? LOOKED_THROUGH : limit) + 1;
    const lists = await Promise.all(asked.map((source) => source.items(work, most(source))));
    const found = lists.flat().filter((item) => (standing ?? item.standing) === item.standing);
    const shown = found.sort(byUrgency).slice(0, limit);
    // Only what is shown was seen.
    for (const { kind: one, id, version, childId } of shown) work.saw({ kind: one, id, version, childId });
    const more = found.length > limit || lists.some((list) => list.length > LOOKED_THROUGH);
    return { items: shown.map(showWorkItem), more };
  }

  private isAsked(
    { actor }: Work,
    source: WorkSource,
    { kind, standing }: Pick<WorklistQuery, 'kind' | 'standing'>,
  ): boolean {
    const one = source.standing ?? standing;
    return (
      (kind ?? source.kind) === source.kind &&
      (standing ?? one) === one &&
      this.table.allows(actor.roles, source.permission)
    );
  }
}
