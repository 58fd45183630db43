import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { newId } from '../../../kernel/ids';
import type { RuleParameters } from '../domain/rule-parameters';
import type { RulePolicy } from '../domain/rule-version';

/** A first version of a rule as the product brings it along. */
export interface SeedRuleVersion {
  readonly code: string;
  readonly policy: RulePolicy;
  readonly parameters: RuleParameters;
  readonly citation: string;
  readonly verified: boolean;
  readonly source: string;
}

/** The first version of every rule. */
export const seedRuleVersions = (): SeedRuleVersion[] =>
  JSON.parse(readFileSync(join(__dirname, 'rule-versions.json'), 'utf8')) as SeedRuleVersion[];

/** The day of the oldest law in the reference data: no act of a child of today is older. */
const FIRST_DAY = '2000-09-01';

/** Gives every rule that has no version its first one. Run as the owner, after the row policies stand. */
export async function seedEligibility(client: ClientBase): Promise<void> {
  const rows = seedRuleVersions().map((row) => ({ ...row, id: newId(), validFrom: FIRST_DAY }));
  await client.query(FIRST_VERSIONS, [JSON.stringify(rows)]);
}

const FIRST_VERSIONS = `
  insert into eligibility.rule_version (id, code, state, policy, parameters, valid_from, citation, verified, source,
    written_by, version, created_at, updated_at)
  select s.id, s.code, 'approved', s.policy, s.parameters, s."validFrom", s.citation, s.verified, s.source, '{}', 1,
    date_trunc('milliseconds', now()), date_trunc('milliseconds', now())
  from jsonb_to_recordset($1) as s (id uuid, code text, policy text, parameters jsonb, "validFrom" date, citation text,
    verified boolean, source text)
  where not exists (
    select 1 from eligibility.rule_version r where r.code = s.code and r.state in ('approved', 'retired'))`;
