import { newId } from '../../../src/kernel/ids';
import { certificateRow, conclusionRow, goalOutcomeRow, reopeningRow, reportRow } from '../rows/closure-rows';
import type { ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { quoted, rows, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

const isOfClosure = (name: string): name is 'first' | 'second' => name === 'first' || name === 'second';

/** How the work went of the cases that one sees. */
const found =
  (key: string): RowsOf =>
  ({ name }, { closures }) => {
    const seen: Partial<Record<ContextName, readonly string[]>> = SEEN;
    const ids = (seen[name] ?? []).filter(isOfClosure).map((one) => closures[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

const ofFirst = ({ cases, plans, first }: RowWorld) => ({
  file: cases.first,
  child: first.child,
  plan: plans.active,
});

const ofSecond = ({ cases, plans, second }: RowWorld) => ({
  file: cases.second,
  child: second.child,
  plan: plans.ofSecond,
});

/** The case of which one body knows who the child is is closed. */
const ofClosed = ({ cases, plans, first }: RowWorld) => ({
  file: cases.identified,
  child: first.child,
  plan: plans.drafted,
});

/** The wishes to open a case again are known with the case. */
const asked: RowsOf = ({ name }, { cases }) => {
  const seen: Partial<Record<ContextName, readonly string[]>> = SEEN;
  const ids = (seen[name] ?? []).filter(isOfClosure).map((one) => cases[one]);
  return ids.length === 0 ? 'false' : `case_id in (${quoted(ids)})`;
};

/** Of these what is not over. */
const standing =
  (still: string): RowsOf =>
  (context, world) =>
    `(${asked(context, world)}) and ${still}`;

const AT = `'2026-06-01T10:00:00Z'`;

/** How the work with a child went is its team’s and its coordinators’; who referred reads a report of its own. */
export const closureTables: readonly TableLaw[] = [
  {
    table: 'closure.conclusion',
    see: asked,
    change: {
      set: `undone_at = ${AT}, undone_reason = 'other',
        undone_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: standing('undone_at is null'),
    },
    never: {
      what: 'a conclusion undone in the name of another',
      set: `undone_at = ${AT}, undone_reason = 'other', undone_by = gen_random_uuid()`,
    },
    insert: [
      allowed('how the work went that one has just concluded', 'stranger', (world) =>
        conclusionRow(newId(), ofSecond(world), world.contexts.stranger),
      ),
      denied('how the work went in the name of another', 'stranger', (world) =>
        conclusionRow(newId(), ofSecond(world), world.contexts.lead),
      ),
      denied('how the work went, undone from the beginning', 'stranger', (world) => ({
        ...conclusionRow(newId(), ofSecond(world), world.contexts.stranger),
        ...{ undone_at: '2026-06-01T10:00:00Z', undone_by: world.contexts.stranger.account },
        undone_reason: 'other',
      })),
      denied('how the work went of another child', 'stranger', (world) =>
        conclusionRow(newId(), { ...ofSecond(world), child: world.first.child }, world.contexts.stranger),
      ),
      denied('how the work went of a case that one does not see', 'stranger', (world) =>
        conclusionRow(newId(), { ...ofSecond(world), file: world.cases.unheld }, world.contexts.stranger),
      ),
      denied('how work went that was looked at already', 'identity', (world) =>
        conclusionRow(newId(), ofClosed(world), world.contexts.identity),
      ),
      denied('how work went that goes on still', 'centre', (world) =>
        conclusionRow(newId(), ofFirst(world), world.contexts.centre),
      ),
      ...deniedTo(WITHOUT_CASE, 'how the work went on a case that one does not see', (by, world) =>
        conclusionRow(newId(), ofFirst(world), by),
      ),
    ],
  },
  {
    table: 'closure.goal_outcome',
    see: found('conclusion_id'),
    insert: [
      allowed('what became of a goal, where one has concluded', 'stranger', ({ closures }) =>
        goalOutcomeRow(closures.second),
      ),
      denied('what became of a goal of another case', 'stranger', ({ closures }) =>
        goalOutcomeRow(closures.first),
      ),
      denied('what became of a goal, where the work went on', 'stranger', ({ closures }) =>
        goalOutcomeRow(closures.undone),
      ),
      denied('what became of a goal, where another concluded', 'centre', ({ closures }) =>
        goalOutcomeRow(closures.first),
      ),
      ...deniedTo(WITHOUT_CASE, 'what became of a goal on a case that one does not see', (_, { closures }) =>
        goalOutcomeRow(closures.first),
      ),
    ],
  },
  {
    table: 'closure.reopening',
    see: asked,
    change: {
      set: `state = 'declined', decline_reason = 'other', answered_at = ${AT},
        answered_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: standing(`state = 'asked'`),
    },
    never: {
      what: 'an answer in the name of another',
      set: `state = 'declined', decline_reason = 'other', answered_at = ${AT}, answered_by = gen_random_uuid()`,
    },
    insert: [
      denied('a wish to open again what is not closed', 'centre', (world) =>
        reopeningRow(ofFirst(world), world.contexts.centre),
      ),
      denied('a wish to open again what is concluding', 'stranger', (world) =>
        reopeningRow(ofSecond(world), world.contexts.stranger),
      ),
      allowed('a wish to open a closed case again', 'identity', (world) =>
        reopeningRow(ofClosed(world), world.contexts.identity),
      ),
      denied('a wish to open again another case of the child', 'identity', (world) =>
        reopeningRow(ofFirst(world), world.contexts.identity),
      ),
      denied('a wish in the name of another', 'identity', (world) =>
        reopeningRow(ofClosed(world), world.contexts.centre),
      ),
      denied('a wish that is approved from the beginning', 'identity', (world) => ({
        ...reopeningRow(ofClosed(world), world.contexts.identity),
        ...{
          state: 'approved',
          answered_by: world.contexts.lead.account,
          answered_at: '2026-06-01T10:00:00Z',
        },
      })),
      denied('a wish about another child', 'identity', (world) =>
        reopeningRow({ ...ofClosed(world), child: world.second.child }, world.contexts.identity),
      ),
      ...deniedTo(WITHOUT_CASE, 'a wish to open a case again that one does not see', (by, world) =>
        reopeningRow(ofClosed(world), by),
      ),
    ],
  },
  {
    table: 'closure.report',
    see: (context, world) =>
      context.name === 'reviewer'
        ? `case_id = '${world.cases.first}' or order_id = '${world.orders.running}'`
        : rows('case_id', SEEN)(context, world),
    change: {
      set: `acknowledged_at = ${AT}, acknowledged_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: ({ name }, { cases, orders }) =>
        name === 'reviewer'
          ? `(case_id = '${cases.first}' or order_id = '${orders.running}') and acknowledged_at is null`
          : 'false',
    },
    never: {
      what: 'a report that another is said to have read',
      set: `acknowledged_at = ${AT}, acknowledged_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a report on a case that one’s centre has closed', 'identity', (world) =>
        reportRow(ofClosed(world), world.contexts.identity),
      ),
      denied('a report in the name of another', 'identity', (world) => ({
        ...reportRow(ofClosed(world), world.contexts.identity),
        made_by: world.contexts.centre.account,
      })),
      denied('a report of another centre', 'identity', (world) => ({
        ...reportRow(ofClosed(world), world.contexts.identity),
        centre_agency_id: world.contexts.centre.agency,
      })),
      denied('a report that was read from the beginning', 'identity', (world) => ({
        ...reportRow(ofClosed(world), world.contexts.identity),
        ...{ acknowledged_at: '2026-06-01T10:00:00Z', acknowledged_by: world.contexts.identity.account },
      })),
      denied('a report to the authority of another referral', 'identity', (world) =>
        reportRow(ofClosed(world), world.contexts.identity, {
          referral: world.first.referral,
          agency: world.contexts.authority.agency,
        }),
      ),
      denied('a report to the authority of an order that the work does not rest on', 'identity', (world) => ({
        ...reportRow(ofClosed(world), world.contexts.identity),
        ...{ order_id: world.orders.running, authority_agency_id: world.contexts.reviewer.agency },
      })),
      denied('a report about another child', 'identity', (world) =>
        reportRow({ ...ofClosed(world), child: world.second.child }, world.contexts.identity),
      ),
      denied('a report on another case of the child, whose work goes on', 'identity', (world) =>
        reportRow(ofFirst(world), world.contexts.identity),
      ),
      denied('a report on work that goes on', 'centre', (world) =>
        reportRow(ofFirst(world), world.contexts.centre, {
          referral: world.first.referral,
          agency: world.contexts.authority.agency,
        }),
      ),
      ...deniedTo(WITHOUT_CASE, 'a report on a case that one does not see', (by, world) =>
        reportRow(ofClosed(world), by),
      ),
    ],
  },
  {
    table: 'closure.certificate',
    see: asked,
    change: {
      set: `void_at = ${AT}, void_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: standing('void_at is null'),
    },
    never: {
      what: 'a certificate that another is said to have made void',
      set: `void_at = ${AT}, void_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a certificate on a case that was closed with something done', 'identity', (world) =>
        certificateRow(ofClosed(world), world.contexts.identity),
      ),
      denied('a certificate in the name of another', 'identity', (world) =>
        certificateRow(ofClosed(world), world.contexts.centre),
      ),
      denied('a certificate for another child', 'identity', (world) =>
        certificateRow({ ...ofClosed(world), child: world.second.child }, world.contexts.identity),
      ),
      denied('a certificate that is void from the beginning', 'identity', (world) => ({
        ...certificateRow(ofClosed(world), world.contexts.identity),
        ...{ void_at: '2026-06-01T10:00:00Z', void_by: world.contexts.identity.account },
      })),
      denied('a certificate for work that is not looked at yet', 'stranger', (world) =>
        certificateRow(ofSecond(world), world.contexts.stranger),
      ),
      denied('a certificate on another case of the child', 'identity', (world) =>
        certificateRow(ofFirst(world), world.contexts.identity),
      ),
      denied('a certificate for work that goes on', 'centre', (world) =>
        certificateRow(ofFirst(world), world.contexts.centre),
      ),
      ...deniedTo(WITHOUT_CASE, 'a certificate on a case that one does not see', (by, world) =>
        certificateRow(ofClosed(world), by),
      ),
    ],
  },
];
