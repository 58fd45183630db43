import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import type { PlanIds } from './plan-rows';
import { putRow, type Row } from './put-row';

/** Of the case of the first child one that was completed and one that is begun; one that is due on each of the others. */
export interface ProgressReviewIds {
  readonly completed: string;
  readonly begun: string;
  readonly due: string;
  readonly ofSecond: string;
}

export const newProgressReviews = (): ProgressReviewIds => ({
  completed: newId(),
  begun: newId(),
  due: newId(),
  ofSecond: newId(),
});

export const progressReviewRow = (id: string, file: string, child: string): Row => ({
  id,
  case_id: file,
  child_id: child,
  state: 'due',
  present: [],
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const goalProgressRow = (review: string): Row => ({
  review_id: review,
  goal_key: newId(),
  step: 'on-the-way',
});

export async function makeProgressReviewRows(
  owner: ClientBase,
  ids: ProgressReviewIds,
  made: {
    readonly cases: CaseIds;
    readonly plans: PlanIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, plans, first, second, contexts } = made;
  const { account } = contexts.lead;
  const begun = { begun_by: account, begun_at: NOW, plan_id: plans.active };
  const completed = { ...begun, completed_by: account, completed_at: NOW };
  const put = (row: Row) => putRow(owner, 'follow_through.progress_review', row);
  const ofFirst = (id: string) => progressReviewRow(id, cases.first, first.child);
  await put({ ...ofFirst(ids.completed), ...completed, state: 'completed' });
  await put({ ...ofFirst(ids.begun), ...begun, state: 'begun' });
  await put(progressReviewRow(ids.due, cases.identified, first.child));
  await put(progressReviewRow(ids.ofSecond, cases.second, second.child));
  for (const id of [ids.completed, ids.begun, ids.due, ids.ofSecond])
    await putRow(owner, 'follow_through.goal_progress', goalProgressRow(id));
}
