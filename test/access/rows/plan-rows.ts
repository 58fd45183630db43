import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/**
 * Of the case of the first child one that was superseded, one that is active and one that is proposed; a draft on the case
 * of which one knows the child; a draft and a proposed one of the second child’s cases.
 */
export interface PlanIds {
  readonly superseded: string;
  readonly active: string;
  readonly proposed: string;
  readonly drafted: string;
  readonly ofSecond: string;
}

export const newPlans = (): PlanIds => ({
  superseded: newId(),
  active: newId(),
  proposed: newId(),
  drafted: newId(),
  ofSecond: newId(),
});

let editions = 1;

export const planRow = (id: string, file: string, child: string, by: Pick<Context, 'account'>): Row => ({
  id,
  case_id: file,
  child_id: child,
  edition: editions++,
  state: 'drafted',
  written_by: by.account,
  writers: [by.account],
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const goalRow = (plan: string, key = newId()): Row => ({
  plan_id: plan,
  key,
  place: 1,
  area: 'health',
  aim: '\\x00',
  measure: '\\x00',
});

export const activityRow = (plan: string, goal: string): Row => ({
  plan_id: plan,
  key: newId(),
  goal_key: goal,
  place: 1,
  kind: 'group',
  service: '\\x00',
  doer: 'child',
  times: 1,
  rhythm: 'week',
  minutes: 60,
  until_on: '2026-07-01',
});

export const signatureRow = (plan: string, by: Pick<Context, 'account'>, party = 'child'): Row => ({
  id: newId(),
  plan_id: plan,
  party,
  proposed_at: NOW,
  way: 'typed',
  name: '\\x00',
  signed_at: NOW,
  recorded_by: by.account,
  recorded_at: NOW,
});

export const planMove = (plan: string, by: Pick<Context, 'account'>): Row => ({
  id: newId(),
  plan_id: plan,
  action: 'begin',
  to_state: 'drafted',
  by_account: by.account,
  at: NOW,
});

export async function makePlanRows(
  owner: ClientBase,
  ids: PlanIds,
  made: {
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, first, second, contexts } = made;
  const { centre, colleague } = contexts;
  const put = (row: Row) => putRow(owner, 'case_plans.plan', row);
  const approved = { approved_by: colleague.account, approved_at: NOW };
  // Written by nobody who acts: whoever wrote of a plan approves nothing.
  const { lead } = contexts;
  const ofFirst = (id: string) => ({ ...planRow(id, cases.first, first.child, lead), proposed_at: NOW });
  await put({ ...ofFirst(ids.superseded), ...approved, state: 'superseded', ended_at: NOW });
  await put({ ...ofFirst(ids.active), ...approved, state: 'active' });
  await put({ ...ofFirst(ids.proposed), state: 'proposed' });
  await put(planRow(ids.drafted, cases.identified, first.child, lead));
  await put(planRow(ids.ofSecond, cases.second, second.child, lead));
  for (const plan of [ids.superseded, ids.active, ids.proposed, ids.drafted, ids.ofSecond]) {
    const key = newId();
    await putRow(owner, 'case_plans.plan_goal', goalRow(plan, key));
    await putRow(owner, 'case_plans.plan_activity', activityRow(plan, key));
    await putRow(owner, 'case_plans.plan_signature', signatureRow(plan, centre, 'worker'));
    await putRow(owner, 'case_plans.plan_transition', planMove(plan, centre));
  }
}
