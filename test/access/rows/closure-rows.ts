import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import type { PlanIds } from './plan-rows';
import { putRow, type Row } from './put-row';

/** How the work of the first case was found to be, and that of the second child’s. */
export interface ClosureIds {
  readonly first: string;
  readonly second: string;
}

export const newClosures = (): ClosureIds => ({ first: newId(), second: newId() });

export const conclusionRow = (
  id: string,
  of: { readonly file: string; readonly child: string; readonly plan: string },
  by: Pick<Context, 'account'>,
): Row => ({
  id,
  case_id: of.file,
  child_id: of.child,
  plan_id: of.plan,
  outcome_code: 'completed',
  child_words: '\\x00',
  shares_words: false,
  concluded_by: by.account,
  concluded_at: NOW,
});

export const goalOutcomeRow = (conclusion: string): Row => ({
  conclusion_id: conclusion,
  goal_key: newId(),
  place: 1,
  outcome: 'achieved',
  evidence_code: 'attendance',
});

/** A wish to open a case again. */
export const reopeningRow = (
  of: { readonly file: string; readonly child: string; readonly plan: string },
  by: Pick<Context, 'account'>,
): Row => ({
  id: newId(),
  case_id: of.file,
  child_id: of.child,
  plan_id: of.plan,
  state: 'asked',
  reason_code: 'error',
  note: '\\x00',
  asked_by: by.account,
  asked_at: NOW,
});

/** What an authority is told of a case. */
export const reportRow = (
  of: { readonly file: string; readonly child: string },
  centre: Context,
  to?: { readonly referral: string; readonly agency: string },
): Row => ({
  id: newId(),
  case_id: of.file,
  child_id: of.child,
  case_number: 'F-000000',
  referral_id: to?.referral ?? null,
  centre_agency_id: centre.agency,
  authority_agency_id: to?.agency ?? null,
  edition: 1,
  kind: 'report',
  content: '\\x00',
  content_hash: '0'.repeat(64),
  made_by: centre.account,
  made_at: NOW,
  version: 1,
});

/** What a child was given. */
export const certificateRow = (
  of: { readonly file: string; readonly child: string },
  by: Pick<Context, 'account'>,
): Row => ({
  id: newId(),
  number: newId(),
  case_id: of.file,
  child_id: of.child,
  text_code: 'diversion',
  issued_on: '2026-06-01',
  issued_by: by.account,
  issued_at: NOW,
});

export async function makeClosureRows(
  owner: ClientBase,
  ids: ClosureIds,
  made: {
    readonly cases: CaseIds;
    readonly plans: PlanIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, plans, first, second, contexts } = made;
  const of = {
    first: { file: cases.first, child: first.child, plan: plans.active },
    second: { file: cases.second, child: second.child, plan: plans.ofSecond },
  };
  // Of the first case for who reviews, who sees nothing of the case; of the second for one whose grant has ended.
  const { reviewer, ended, centre, stranger } = contexts;
  const told = { first: reviewer.agency, second: ended.agency };
  for (const [name, by] of [
    ['first', centre],
    ['second', stranger],
  ] as const) {
    const referral = first.referral;
    await putRow(owner, 'closure.report', reportRow(of[name], by, { referral, agency: told[name] }));
  }
  // Drawn by nobody who acts: whoever concluded undoes nothing.
  for (const name of ['first', 'second'] as const) {
    await putRow(owner, 'closure.conclusion', conclusionRow(ids[name], of[name], contexts.lead));
    await putRow(owner, 'closure.goal_outcome', goalOutcomeRow(ids[name]));
    await putRow(owner, 'closure.reopening', reopeningRow(of[name], contexts.lead));
    await putRow(owner, 'closure.certificate', certificateRow(of[name], contexts.lead));
  }
}
