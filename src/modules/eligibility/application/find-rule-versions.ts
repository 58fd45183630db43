import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { firstBroken } from '../../../kernel/rule';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { ruleVersionLifecycle } from '../domain/rule-version.lifecycle';
import { standingApprovalRules } from '../domain/rule-version.rules';
import type { RuleListQuery } from '../http/rule.requests';
import type { RuleActionResponse, RuleResponse, RuleSummaryResponse } from '../http/rule.response';
import { showRule, summariseRule } from '../http/show-rule';
import type { RuleVersionEntity } from '../persistence/rule-version.entity';
import { RuleVersionRepository } from '../persistence/rule-version.repository';

/** Reading versions of rules: one, and lists. */
@Injectable()
export class FindRuleVersions {
  constructor(
    private readonly rows: RuleVersionRepository,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
    private readonly settings: PlatformSettings,
  ) {}

  async read(work: Work, id: string): Promise<RuleResponse> {
    return this.show(work, await this.rows.find(work, id));
  }

  show(work: Work, row: RuleVersionEntity): RuleResponse {
    return showRule(row, this.actionsFor(work, row));
  }

  async list(work: Work, query: RuleListQuery): Promise<Page<RuleSummaryResponse>> {
    const { code, state, inForceOn, changedSince, limit } = query;
    const name = `eligibility-rules ${code ?? ''} ${state ?? ''} ${inForceOn ?? ''} ${changedSince ?? ''}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.rows.list(work, query, from, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: row.createdAt.toISOString(), id: row.id }),
      item: summariseRule,
    });
  }

  /** Only a successor supersedes; that is nobody's action. */
  private actionsFor(work: Work, row: RuleVersionEntity): RuleActionResponse[] {
    if (!this.table.allows(work.actor.roles, 'eligibility-rule.keep')) return [];
    return ruleVersionLifecycle
      .actionsFrom(row.state)
      .filter((action) => action !== 'supersede')
      .map((action) => {
        const because = action === 'approve' ? this.whyNotApproved(work, row) : null;
        return { action, open: because === null, because };
      });
  }

  private whyNotApproved(work: Work, { writtenBy, validFrom }: RuleVersionEntity): string | null {
    const today = localDateIn(this.settings.timeZone, work.now);
    const facts = { actorId: work.actor.accountId, writtenBy, validFrom, today, predecessorFrom: null };
    return firstBroken(standingApprovalRules, facts)?.code ?? null;
  }
}
