import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { childMergeLifecycle, type ChildMergeAction } from '../domain/child-merge.lifecycle';
import { mergeAnswerRules } from '../domain/child-merge.rules';
import { agenciesThatMay, askedBy } from '../domain/merge-parties';
import { firstBroken } from '../../../kernel/rule';
import type { ChildMergeListQuery } from '../http/child-merge.requests';
import {
  showMerge,
  summariseMerge,
  type ChildMergeResponse,
  type ChildMergeSummaryResponse,
} from '../http/child-merge.response';
import { ChildMergeRepository, type KnownMerge } from '../persistence/child-merge.repository';

const ANSWERS: readonly ChildMergeAction[] = ['approve', 'reject', 'approve-undoing'];

/** Reading merges: one with its history, and lists. */
@Injectable()
export class FindMerges {
  constructor(
    private readonly merges: ChildMergeRepository,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<ChildMergeResponse> {
    const row = await this.merges.find(work, id);
    return showMerge(row, await this.merges.historyOf(work, id), this.actionsFor(work, row));
  }

  async list(work: Work, query: ChildMergeListQuery): Promise<Page<ChildMergeSummaryResponse>> {
    const { state = '', childId = '', changedSince = '' } = query;
    const name = `child-merges ${state} ${childId} ${changedSince}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.merges.list(work, query, from?.id ?? null, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: summariseMerge,
    });
  }

  private actionsFor(work: Work, row: KnownMerge): ChildMergeAction[] {
    const { accountId, agencyId, roles } = work.actor;
    return childMergeLifecycle.actionsFrom(row.state).filter((action) => {
      const permission = ANSWERS.includes(action) ? 'child-merge.answer' : 'child-merge.propose';
      const facts = { action, askedBy: askedBy(row), answeredBy: accountId };
      return (
        this.table.allows(roles, permission) &&
        agenciesThatMay(action, row).includes(agencyId) &&
        firstBroken(mergeAnswerRules, facts) === undefined
      );
    });
  }
}
