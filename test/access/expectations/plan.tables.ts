import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { activityRow, goalRow, planMove, planRow, signatureRow, type PlanIds } from '../rows/plan-rows';
import { quoted, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

const OF_CASE: Readonly<Record<string, readonly (keyof PlanIds)[]>> = {
  first: ['superseded', 'active', 'proposed'],
  identified: ['drafted'],
  second: ['ofSecond'],
};

/** The plans of the cases that one sees, or of them those that are named. */
const planned =
  (key: string, only?: readonly (keyof PlanIds)[]): RowsOf =>
  ({ name }, { plans }) => {
    const seen: Partial<Record<ContextName, readonly string[]>> = SEEN;
    const names = (seen[name] ?? []).flatMap((one) => OF_CASE[one] ?? []);
    const ids = names.filter((one) => !only || only.includes(one)).map((one) => plans[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

const DRAFTS = ['drafted', 'ofSecond'] as const;
const AT = `'2026-06-01T10:00:00Z'`;

/** What a centre plans with a child is its team’s and its coordinators’ (domain of the centre). */
export const planTables: readonly TableLaw[] = [
  {
    table: 'case_plans.plan',
    see: planned('id'),
    change: {
      // Asks for no column, so that the policy of the change alone answers.
      set: `state = 'terminated', ended_at = ${AT}, approved_at = ${AT},
        approved_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: planned('id', ['active', 'proposed', ...DRAFTS]),
    },
    never: {
      what: 'a plan approved in the name of another',
      set: `state = 'active', approved_at = ${AT}, approved_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a plan on a case of one’s team', 'person', ({ cases, first, contexts }) =>
        planRow(newId(), cases.first, first.child, contexts.person),
      ),
      denied('a plan in the name of a colleague', 'person', ({ cases, first, contexts }) =>
        planRow(newId(), cases.first, first.child, contexts.centre),
      ),
      denied('a plan on a case of the child that one does not see', 'person', ({ cases, first, contexts }) =>
        planRow(newId(), cases.identified, first.child, contexts.person),
      ),
      denied('a plan of another child than the case is of', 'centre', ({ cases, second, contexts }) =>
        planRow(newId(), cases.first, second.child, contexts.centre),
      ),
      denied('a plan that holds from the beginning', 'centre', ({ cases, first, contexts }) => ({
        ...planRow(newId(), cases.first, first.child, contexts.colleague),
        ...{ state: 'active', approved_by: contexts.centre.account, approved_at: '2026-06-01T10:00:00Z' },
      })),
      denied('a plan that is proposed from the beginning', 'centre', ({ cases, first, contexts }) => ({
        ...planRow(newId(), cases.first, first.child, contexts.centre),
        state: 'proposed',
      })),
      ...deniedTo(WITHOUT_CASE, 'a plan on a case that one does not see', (by, { cases, first }) =>
        planRow(newId(), cases.first, first.child, by),
      ),
    ],
  },
  {
    table: 'case_plans.plan_goal',
    see: planned('plan_id'),
    remove: planned('plan_id', DRAFTS),
    insert: [
      allowed('a goal in a draft', 'identity', ({ plans }) => goalRow(plans.drafted)),
      denied('a goal in what is proposed', 'centre', ({ plans }) => goalRow(plans.proposed)),
      denied('a goal in what holds', 'centre', ({ plans }) => goalRow(plans.active)),
      ...deniedTo(WITHOUT_CASE, 'a goal on a case that one does not see', (_, { plans }) =>
        goalRow(plans.drafted),
      ),
    ],
  },
  {
    table: 'case_plans.plan_activity',
    see: planned('plan_id'),
    insert: [
      allowed('an activity in a draft', 'identity', ({ plans }) => activityRow(plans.drafted, newId())),
      denied('an activity in what is proposed', 'centre', ({ plans }) =>
        activityRow(plans.proposed, newId()),
      ),
      denied('an activity in what holds', 'centre', ({ plans }) => activityRow(plans.active, newId())),
      ...deniedTo(WITHOUT_CASE, 'an activity on a case that one does not see', (_, { plans }) =>
        activityRow(plans.drafted, newId()),
      ),
    ],
  },
  {
    table: 'case_plans.plan_signature',
    see: planned('plan_id'),
    insert: [
      allowed('a signature under what is proposed', 'person', ({ plans, contexts }) =>
        signatureRow(plans.proposed, contexts.person),
      ),
      denied('a signature that a colleague wrote down', 'person', ({ plans, contexts }) =>
        signatureRow(plans.proposed, contexts.centre),
      ),
      denied('a signature under an earlier proposal', 'person', ({ plans, contexts }) => ({
        ...signatureRow(plans.proposed, contexts.person),
        proposed_at: '2026-05-01T10:00:00Z',
      })),
      denied('a signature under what holds', 'person', ({ plans, contexts }) =>
        signatureRow(plans.active, contexts.person),
      ),
      ...deniedTo(WITHOUT_CASE, 'a signature on a case that one does not see', (by, { plans }) =>
        signatureRow(plans.proposed, by),
      ),
    ],
  },
  {
    table: 'case_plans.plan_transition',
    see: planned('plan_id'),
    insert: [
      allowed('an act of one’s own', 'person', ({ plans, contexts }) =>
        planMove(plans.proposed, contexts.person),
      ),
      denied('an act in the name of a colleague', 'person', ({ plans, contexts }) =>
        planMove(plans.proposed, contexts.centre),
      ),
      ...deniedTo(WITHOUT_CASE, 'an act on a case that one does not see', (by, { plans }) =>
        planMove(plans.proposed, by),
      ),
    ],
  },
];
