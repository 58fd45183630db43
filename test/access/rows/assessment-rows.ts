import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Of the case of the first child a completed assessment and a draft; of the case of the second a draft. */
export interface AssessmentIds {
  readonly completed: string;
  readonly drafted: string;
  readonly ofSecond: string;
}

export const newAssessments = (): AssessmentIds => ({
  completed: newId(),
  drafted: newId(),
  ofSecond: newId(),
});

export const assessmentRow = (
  id: string,
  file: string,
  child: string,
  by: Pick<Context, 'account'>,
): Row => ({
  id,
  case_id: file,
  child_id: child,
  tool: id,
  tool_day: '2026-06-01',
  state: 'drafted',
  written_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const answerRow = (assessment: string, domain = 'health'): Row => ({
  assessment_id: assessment,
  domain,
  score: 1,
  reason: '\\x00',
});

export const stepRow = (assessment: string, file: string, child: string): Row => ({
  id: newId(),
  assessment_id: assessment,
  case_id: file,
  child_id: child,
  danger: 'self',
  step: 'safety-talk',
  due_at: NOW,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export async function makeAssessmentRows(
  owner: ClientBase,
  { completed, drafted, ofSecond }: AssessmentIds,
  made: {
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, first, second, contexts } = made;
  const { centre, stranger } = contexts;
  const done = { state: 'completed', completed_by: centre.account, completed_at: NOW };
  const put = (row: Row) => putRow(owner, 'case_plans.assessment', row);
  await put({ ...assessmentRow(completed, cases.first, first.child, centre), ...done });
  await put(assessmentRow(drafted, cases.first, first.child, centre));
  await put(assessmentRow(ofSecond, cases.second, second.child, stranger));
  for (const id of [completed, drafted, ofSecond])
    await putRow(owner, 'case_plans.assessment_answer', answerRow(id));
  await putRow(owner, 'case_plans.safety_step', stepRow(completed, cases.first, first.child));
  const over = { done_at: NOW, done_by: centre.account };
  await putRow(owner, 'case_plans.safety_step', { ...stepRow(completed, cases.first, first.child), ...over });
  await putRow(owner, 'case_plans.safety_step', stepRow(ofSecond, cases.second, second.child));
}
