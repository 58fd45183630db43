import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** One check of both intakes of a child, made by who holds it. */
export async function makeCheckRows(
  owner: ClientBase,
  { child, intake, draft }: { child: string; intake: string; draft: string },
  holder: Context,
): Promise<void> {
  for (const id of [intake, draft]) await putRow(owner, 'eligibility.check', checkRow(id, child, holder, 1));
}

export const checkRow = (
  intake: string,
  child: string,
  { account, agency }: Pick<Context, 'account' | 'agency'>,
  revision = 7,
): Row => ({
  id: newId(),
  number: newId(),
  intake_id: intake,
  child_id: child,
  agency_id: agency,
  checked_by: account,
  checked_at: NOW,
  on_day: '2026-06-01',
  revision,
  district: 'sabunchi',
  facts: {},
  findings: [],
  blocking: [],
  review: [],
  warnings: [],
  places: [],
});

/** The states in which the row world has a version of a rule, each of a rule of its own. */
const STATES = ['drafted', 'proposed', 'approved', 'retired'] as const;

/** One version in each state, with a move, kept by an administrator. */
export async function makeRuleRows(owner: ClientBase, administrator: Context): Promise<void> {
  for (const state of STATES) {
    const row = ruleVersionRow(administrator.account);
    await putRow(owner, 'eligibility.rule_version', { ...row, state });
    await putRow(owner, 'eligibility.rule_transition', ruleMoveRow(administrator.account, row['id']));
  }
}

export const ruleVersionRow = (writer: string): Row => ({
  id: newId(),
  code: newId(),
  state: 'drafted',
  policy: 'warn',
  parameters: {},
  valid_from: '2026-01-01',
  citation: '-',
  verified: false,
  source: '-',
  written_by: [writer],
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const ruleMoveRow = (by: string, rule: unknown = newId()): Row => ({
  id: newId(),
  rule_id: rule,
  from_state: 'drafted',
  action: 'propose',
  to_state: 'proposed',
  by_account: by,
  at: NOW,
});
