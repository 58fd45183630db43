import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { stateAfter, withWriter } from '../domain/rule-version.actions';
import type { NewRuleRequest, RuleContentRequest } from '../http/rule.requests';
import { RuleVersionEntity } from '../persistence/rule-version.entity';
import { RuleVersionRepository } from '../persistence/rule-version.repository';
import { CheckRuleContent } from './check-rule-content';

/** Drafts versions of rules, and tells a draft anew. */
@Injectable()
export class KeepRules {
  constructor(
    private readonly rows: RuleVersionRepository,
    private readonly content: CheckRuleContent,
  ) {}

  async draft(work: Work, { code, ...content }: NewRuleRequest): Promise<RuleVersionEntity> {
    await this.content.check(work, code, content);
    const row: RuleVersionEntity = {
      id: newId(),
      code,
      state: 'drafted',
      ...contentOf(content),
      validTo: null,
      writtenBy: [work.actor.accountId],
      proposedBy: null,
      approvedBy: null,
      approvedAt: null,
      version: 1,
      createdAt: work.now,
      updatedAt: work.now,
    };
    work.insert(RuleVersionEntity, row);
    work.saw({ kind: 'eligibility-rule', id: row.id, version: 1 });
    return row;
  }

  async amend(work: Work, id: string, content: RuleContentRequest): Promise<RuleVersionEntity> {
    const row = await this.rows.findToChange(work, id);
    const state = stateAfter(row, 'amend');
    await this.content.check(work, row.code, content);
    const writtenBy = withWriter(row, work.actor.accountId);
    return this.rows.move(work, row, { ...contentOf(content), state, writtenBy }, { action: 'amend' });
  }
}

const contentOf = ({ policy, parameters, validFrom, citation, verified, source }: RuleContentRequest) => {
  const { bands, most, limits } = parameters;
  const given = { bands, most, limits: limits?.map(({ band, amount }) => ({ band, amount })) };
  return { policy, parameters: given, validFrom, citation, verified, source };
};
