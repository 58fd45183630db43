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
  // Drawn by nobody who acts: whoever concluded undoes nothing.
  for (const name of ['first', 'second'] as const) {
    await putRow(owner, 'closure.conclusion', conclusionRow(ids[name], of[name], contexts.lead));
    await putRow(owner, 'closure.goal_outcome', goalOutcomeRow(ids[name]));
    await putRow(owner, 'closure.reopening', reopeningRow(of[name], contexts.lead));
  }
}
