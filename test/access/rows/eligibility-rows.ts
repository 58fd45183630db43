import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** Checks of the first child: what a referral told one is open, what it told another is closed; one learnt nothing, one the reviewer alone. */
export interface CheckIds {
  readonly told: string;
  readonly closed: string;
  readonly untold: string;
  readonly toldReviewer: string;
  /** Made by a colleague. */
  readonly ofColleague: string;
  /** Made by the stranger, of a child of theirs. */
  readonly ofStranger: string;
}

export const newChecks = (): CheckIds => ({
  told: newId(),
  closed: newId(),
  untold: newId(),
  toldReviewer: newId(),
  ofColleague: newId(),
  ofStranger: newId(),
});

/** One check of both intakes of a child with what its referral told, and one without, made by who holds it. */
export async function makeCheckRows(
  owner: ClientBase,
  { child, intake, draft, referral }: Record<'child' | 'intake' | 'draft' | 'referral', string>,
  holder: Context,
  { told, closed, untold, toldReviewer }: CheckIds = newChecks(),
  reviewer: Pick<Context, 'agency'> = holder,
): Promise<void> {
  const put = (id: string, of: string, revision: number) =>
    putRow(owner, 'eligibility.check', { ...checkRow(of, child, holder, revision), id });
  await put(told, intake, 1);
  await put(closed, draft, 1);
  await put(untold, intake, 2);
  await put(toldReviewer, intake, 3);
  await putRow(owner, 'eligibility.told_check', toldCheckRow(told, referral));
  await putRow(owner, 'eligibility.told_check', { ...toldCheckRow(closed, referral), closed_at: NOW });
  const only = { only_agency_id: reviewer.agency };
  await putRow(owner, 'eligibility.told_check', { ...toldCheckRow(toldReviewer, referral), ...only });
}

export const toldCheckRow = (check: string, referral: string): Row => ({
  check_id: check,
  file_kind: 'referral',
  file_id: referral,
  facts: {},
  findings: [],
  blocking: [],
  review: [],
  warnings: [],
});

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

/**
 * A check by a colleague; and checks of a child of the stranger, of which one was told something by a referral of the first
 * child, another by what is no referral, and the last by nothing.
 */
export async function makeChecksBeside(
  owner: ClientBase,
  ids: CheckIds,
  made: {
    readonly first: Record<'child' | 'intake' | 'referral', string>;
    readonly second: Record<'child' | 'intake', string>;
    readonly thirdIntake: string;
    readonly colleague: Context;
    readonly stranger: Context;
  },
): Promise<void> {
  const { first, second, thirdIntake, colleague, stranger } = made;
  const put = (row: Row) => putRow(owner, 'eligibility.check', row);
  await put({ ...checkRow(first.intake, first.child, colleague, 4), id: ids.ofColleague });
  const { rows } = await owner.query<{ child: string }>(
    'select child_id as child from intake.intake where id = $1',
    [thirdIntake],
  );
  const child = rows[0]!.child;
  const [byReferral, byIntake] = [newId(), newId()];
  await put({ ...checkRow(thirdIntake, child, stranger, 1), id: byReferral });
  await put({ ...checkRow(thirdIntake, child, stranger, 2), id: byIntake });
  await put({ ...checkRow(thirdIntake, child, stranger, 3), id: ids.ofStranger });
  await putRow(owner, 'eligibility.told_check', toldCheckRow(byReferral, first.referral));
  await putRow(owner, 'eligibility.told_check', toldCheckRow(byIntake, second.intake));
}
