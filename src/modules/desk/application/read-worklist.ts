import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { WorkItems } from '../../../platform/policy/work-items';
import { byUrgency } from '../domain/urgency';
import type { WorklistQuery } from '../http/worklist.requests';
import { showWorkItem, type WorklistResponse } from '../http/worklist.response';

/** Gathers what waits for the actor from all modules, the most urgent first. */
@Injectable()
export class ReadWorklist {
  constructor(
    private readonly sources: WorkItems,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, { kind, standing, limit }: WorklistQuery): Promise<WorklistResponse> {
    const asked = this.sources.all.filter(
      (source) =>
        (kind ?? source.kind) === source.kind &&
        (standing ?? source.standing) === source.standing &&
        this.table.allows(work.actor.roles, source.permission),
    );
    const found = await Promise.all(asked.map((source) => source.items(work, limit)));
    return { items: found.flat().sort(byUrgency).slice(0, limit).map(showWorkItem) };
  }
}
