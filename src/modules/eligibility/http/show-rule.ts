import { ruleOf } from '../domain/rule-book';
import type { RuleVersionEntity } from '../persistence/rule-version.entity';
import type { RuleActionResponse, RuleResponse, RuleSummaryResponse } from './rule.response';

/** A version of a rule in a list. */
export function summariseRule(row: RuleVersionEntity): RuleSummaryResponse {
  const { kind, title } = bookEntryOf(row);
  return {
    id: row.id,
    code: row.code,
    kind,
    title,
    state: row.state,
    policy: row.policy,
    validFrom: row.validFrom,
    validTo: row.validTo,
    citation: row.citation,
    verified: row.verified,
    updatedAt: row.updatedAt.toISOString(),
  };
}

export const showRule = (row: RuleVersionEntity, actions: RuleActionResponse[]): RuleResponse => ({
  ...summariseRule(row),
  version: row.version,
  source: row.source,
  takes: bookEntryOf(row).takes,
  parameters: {
    bands: row.parameters.bands ?? [],
    most: row.parameters.most ?? null,
    limits: (row.parameters.limits ?? []).map(({ band, amount }) => ({ band, amount })),
  },
  proposedBy: row.proposedBy,
  approvedBy: row.approvedBy,
  approvedAt: row.approvedAt?.toISOString() ?? null,
  availableActions: actions,
});

function bookEntryOf({ code }: RuleVersionEntity) {
  const rule = ruleOf(code);
  if (!rule) throw new Error(`No rule says ${code}`);
  return rule;
}
