import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { ChildrenFacade } from '../../children';
import { isPartyTo, NOT_YOUR_ACTION } from '../domain/handover-parties';
import { handoverLifecycle, type HandoverAction } from '../domain/handover.lifecycle';
import type { HandoverListQuery } from '../http/handover.requests';
import type {
  HandoverActionResponse,
  HandoverMilestonesResponse,
  HandoverResponse,
  HandoverSummaryResponse,
} from '../http/handover.response';
import { showHandover, showMilestone, summariseHandover } from '../http/show-handover';
import { HandoverRepository, type HandoverRow } from '../persistence/handover.repository';

/** Reading handovers: one, its milestones, and the lists of both sides. */
@Injectable()
export class FindHandovers {
  constructor(
    private readonly handovers: HandoverRepository,
    private readonly children: ChildrenFacade,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<HandoverResponse> {
    return this.show(work, await this.handovers.find(work, id));
  }

  /** The handover as the actor sees it, with what they may do now. */
  show(work: Work, row: HandoverRow): HandoverResponse {
    return showHandover(row, work.now, {
      summary: this.open(row),
      isSender: row.senderAgencyId === work.actor.agencyId,
      actions: this.actions(work, row),
    });
  }

  async milestones(work: Work, id: string): Promise<HandoverMilestonesResponse> {
    await this.handovers.find(work, id);
    return { items: (await this.handovers.transitionsOf(work, id)).map(showMilestone) };
  }

  async list(work: Work, query: HandoverListQuery): Promise<Page<HandoverSummaryResponse>> {
    const { list, state, childId, changedSince, limit } = query;
    const name = ['handovers', list, state, childId, changedSince].join(' ');
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.handovers.list(work, list, query, { from, limit: limit + 1 });
    const byDue = list === 'near' || list === 'overdue';
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: ((byDue ? row.dueAt : null) ?? row.createdAt).toISOString(), id: row.id }),
      item: (row) => summariseHandover(row, work.now),
    });
  }

  private open({ id, childId, wrappedKey, summary }: HandoverRow): string | null {
    if (wrappedKey === null) return null;
    const place = { table: 'protection.handover', column: 'summary', row: id };
    return this.children.openTextWith(wrappedKey, childId, place, summary);
  }

  private actions({ actor }: Work, row: HandoverRow): HandoverActionResponse[] {
    const permitted = handoverLifecycle.actions.filter((action) =>
      this.table.allows(actor.roles, `handover.${action}`),
    );
    return permitted.map((action) => {
      const because = whyClosed(row, action, actor.agencyId);
      return because === undefined ? { action, open: true } : { action, open: false, because };
    });
  }
}

function whyClosed(row: HandoverRow, action: HandoverAction, agencyId: string): string | undefined {
  if (!isPartyTo(row, action, agencyId)) return NOT_YOUR_ACTION;
  const isOpen = handoverLifecycle.next(row.state, action) !== undefined;
  return isOpen ? undefined : `handover.not-open-for-${action}`;
}
