import { Injectable } from '@nestjs/common';
import type { Standing } from '../../../kernel/running-clock';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import {
  WorkItems,
  type WorkItem,
  type WorkKind,
  type WorkSource,
} from '../../../platform/policy/work-items';
import type { Urgent } from '../domain/urgency';

/** How much is looked through of a list that is not in the order of urgency. */
export const LOOKED_THROUGH = 500;

/** Of one kind or one standing alone. */
interface Asked {
  readonly kind?: WorkKind;
  readonly standing?: Standing;
}

/** What waits for the actor, as the modules lay it down. */
@Injectable()
export class GatherWork {
  constructor(
    private readonly sources: WorkItems,
    private readonly table: PermissionTable,
  ) {}

  /** Of a list in the order of urgency no more is fetched than a page needs; of its later pages also what is due at the same moment. */
  async gather(work: Work, asked: Asked, limit: number, from: Urgent | null): Promise<WorkItem[][]> {
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
