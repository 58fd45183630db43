import { newId } from '../../../src/kernel/ids';
import { answerRow, assessmentRow, stepRow } from '../rows/assessment-rows';
import type { ContextName } from '../rows/contexts';
import { BY_AGENCY, quoted, rows, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** Who holds the record of the case and is in no conflict. */
const RECORD = { ...BY_AGENCY, person: ['first'] } as const;

/** Who sees the case but does not hold its record, and all to whom it is not open. */
const WITHOUT_RECORD: readonly ContextName[] = ['identity', 'reviewer', ...WITHOUT_FILE];

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
    change: { set: 'version = 7', rows: assessed('id', RECORD, true) },
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
      ...deniedTo(WITHOUT_RECORD, 'an assessment on a case without its record', (by, { cases, first }) =>
        assessmentRow(newId(), cases.first, first.child, by),
      ),
    ],
  },
  {
    table: 'case_plans.assessment_answer',
    see: assessed('assessment_id', SEEN),
    change: { set: 'score = 2', rows: assessed('assessment_id', RECORD, true) },
    insert: [
      allowed('an answer in a draft', 'person', ({ assessments }) =>
        answerRow(assessments.drafted, 'safety'),
      ),
      denied('an answer in a completed assessment', 'centre', ({ assessments }) =>
        answerRow(assessments.completed, 'safety'),
      ),
      ...deniedTo(WITHOUT_RECORD, 'an answer on a case without its record', (_, { assessments }) =>
        answerRow(assessments.drafted, 'safety'),
      ),
    ],
  },
  {
    table: 'case_plans.safety_step',
    see: rows('case_id', SEEN),
    change: {
      set: `done_at = '2026-06-01T10:00:00Z', done_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: (context, world) => `done_at is null and ${rows('case_id', RECORD)(context, world)}`,
    },
    insert: [
      allowed('a step of an assessment of one’s team', 'person', ({ assessments, cases, first }) =>
        stepRow(assessments.drafted, cases.first, first.child),
      ),
      denied('a step of an assessment of another case', 'centre', ({ assessments, cases, first }) =>
        stepRow(assessments.ofSecond, cases.first, first.child),
      ),
      denied(
        'a step that is done from the beginning',
        'centre',
        ({ assessments, cases, first, contexts }) => ({
          ...stepRow(assessments.drafted, cases.first, first.child),
          ...{ done_at: '2026-06-01T10:00:00Z', done_by: contexts.centre.account },
        }),
      ),
      ...deniedTo(WITHOUT_RECORD, 'a step on a case without its record', (_, { assessments, cases, first }) =>
        stepRow(assessments.drafted, cases.first, first.child),
      ),
    ],
  },
];
