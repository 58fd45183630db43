import { newId } from '../../../src/kernel/ids';
import { answerRow, assessmentRow, stepRow } from '../rows/assessment-rows';
import type { ContextName } from '../rows/contexts';
import { quoted, rows, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

/** The assessments of the cases that one sees, or of them the drafts. */
const assessed =
  (key: string, whose: Partial<Record<ContextName, readonly string[]>>, drafts = false): RowsOf =>
  ({ name }, { assessments: { completed, drafted, ofSecond } }) => {
    const ofFirst = drafts ? [drafted] : [completed, drafted];
    const ids = (whose[name] ?? []).flatMap((one) =>
      one === 'first' ? ofFirst : one === 'second' ? [ofSecond] : [],
    );
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

/** What a centre knows of the needs of a child is its team’s and its coordinators’ (GC24 §66–71). */
export const assessmentTables: readonly TableLaw[] = [
  {
    table: 'case_plans.assessment',
    see: assessed('id', SEEN),
    change: { set: 'version = 7', rows: assessed('id', SEEN, true) },
    insert: [
      allowed('an assessment on a case of one’s team', 'person', ({ cases, first, contexts }) =>
        assessmentRow(newId(), cases.first, first.child, contexts.person),
      ),
      denied('an assessment in the name of a colleague', 'person', ({ cases, first, contexts }) =>
        assessmentRow(newId(), cases.first, first.child, contexts.centre),
      ),
      denied('an assessment of another child than the case is of', 'centre', ({ cases, second, contexts }) =>
        assessmentRow(newId(), cases.first, second.child, contexts.centre),
      ),
      denied(
        'an assessment on a case of the child that one does not see',
        'person',
        ({ cases, first, contexts }) =>
          assessmentRow(newId(), cases.identified, first.child, contexts.person),
      ),
      denied(
        'an assessment that is completed from the beginning',
        'centre',
        ({ cases, first, contexts }) => ({
          ...assessmentRow(newId(), cases.first, first.child, contexts.centre),
          ...{
            state: 'completed',
            completed_by: contexts.centre.account,
            completed_at: '2026-06-01T10:00:00Z',
          },
        }),
      ),
      ...deniedTo(WITHOUT_CASE, 'an assessment on a case that one does not see', (by, { cases, first }) =>
        assessmentRow(newId(), cases.first, first.child, by),
      ),
    ],
  },
  {
    table: 'case_plans.assessment_answer',
    see: assessed('assessment_id', SEEN),
    change: { set: 'score = 2', rows: assessed('assessment_id', SEEN, true) },
    insert: [
      allowed('an answer in a draft', 'person', ({ assessments }) =>
        answerRow(assessments.drafted, 'safety'),
      ),
      denied('an answer in a completed assessment', 'centre', ({ assessments }) =>
        answerRow(assessments.completed, 'safety'),
      ),
      ...deniedTo(WITHOUT_CASE, 'an answer on a case that one does not see', (_, { assessments }) =>
        answerRow(assessments.drafted, 'safety'),
      ),
    ],
  },
  {
    table: 'case_plans.safety_step',
    see: rows('case_id', SEEN),
    change: {
      set: `done_at = '2026-06-01T10:00:00Z', done_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: (context, world) => `done_at is null and ${rows('case_id', SEEN)(context, world)}`,
    },
    never: {
      what: 'a step done in the name of another',
      set: `done_at = '2026-06-01T10:00:00Z', done_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a step of an assessment of one’s team', 'person', ({ assessments, cases, first }) =>
        stepRow(assessments.drafted, cases.first, first.child),
      ),
      denied('a step of an assessment of another case', 'centre', ({ assessments, cases, first }) =>
        stepRow(assessments.ofSecond, cases.first, first.child),
      ),
      denied(
        'a step on another case than the assessment is of',
        'identity',
        ({ assessments, cases, first }) => stepRow(assessments.drafted, cases.identified, first.child),
      ),
      denied('a step of another child than the case is of', 'centre', ({ assessments, cases, second }) =>
        stepRow(assessments.drafted, cases.first, second.child),
      ),
      denied(
        'a step that is done from the beginning',
        'centre',
        ({ assessments, cases, first, contexts }) => ({
          ...stepRow(assessments.drafted, cases.first, first.child),
          ...{ done_at: '2026-06-01T10:00:00Z', done_by: contexts.centre.account },
        }),
      ),
      ...deniedTo(
        WITHOUT_CASE,
        'a step on a case that one does not see',
        (_, { assessments, cases, first }) => stepRow(assessments.drafted, cases.first, first.child),
      ),
    ],
  },
];
