import {
  conditionRow,
  intervalEnded,
  intervalRow,
  measureRow,
  orderMove,
  orderRow,
  termsRow,
  decidedBy,
  type OrderIds,
} from '../rows/order-rows';
import type { ContextName } from '../rows/contexts';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const BEGUN = ['awaiting', 'elsewhere', 'watched'] as const;
const OF_FIRST = ['proposed', 'running', 'bare', 'policed', ...BEGUN] as const;

/** From the record up, and the defence; not who serves for protection alone. */
const SEEN: Partial<Record<ContextName, readonly (keyof OrderIds)[]>> = {
  ...{ holder: OF_FIRST, colleague: OF_FIRST, person: OF_FIRST, authority: OF_FIRST, reviewer: OF_FIRST },
  ...{ centre: OF_FIRST, defence: OF_FIRST, identity: ['elsewhere'], stranger: ['second'] },
};

const rowsOfOrders =
  (key: string, whose = SEEN): RowsOf =>
  ({ name }, { orders }) => {
    const ids = (whose[name] ?? []).map((one) => orders[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

/** The authority proposes one to the reviewer. */
const proposal = ({ orders, first, contexts }: RowWorld, difference: Row = {}): Row => ({
  ...orderRow(orders.next, first.child, contexts.authority, contexts.reviewer),
  ...difference,
});

const WITHOUT_FILE: readonly ContextName[] = ['stranger', 'clinic', 'label', 'status', 'nobody', 'job'];

const orders: TableLaw = {
  table: 'sentencing.order_file',
  see: rowsOfOrders('id'),
  change: {
    set: `version = version`,
    rows: rowsOfOrders('id', {
      // A review of the one that is elsewhere is assigned to the authority, which is no party to it.
      authority: ['proposed', 'running', 'bare', 'policed', 'awaiting', 'watched', 'elsewhere'],
      reviewer: ['proposed', 'running', 'bare', ...BEGUN],
      centre: ['running', 'bare', 'policed', 'awaiting', 'elsewhere'],
      identity: ['elsewhere'],
    }),
  },
  never: [
    { what: 'an order of another child', set: 'child_id = gen_random_uuid()' },
    { what: 'an order by who did not propose it', set: 'proposed_by = gen_random_uuid()' },
    { what: 'an order that another authority decides', set: 'authority_agency_id = gen_random_uuid()' },
    { what: 'an age that was another', set: 'age_youngest = 18' },
  ],
  insert: [
    allowed('an order for a child whose file one holds', 'authority', (world) => proposal(world)),
    allowed('the same about an intake of the child', 'authority', (world) =>
      proposal(world, { intake_id: world.first.intake }),
    ),
    denied('the same in the name of another', 'authority', (world) =>
      proposal(world, { proposed_by: world.contexts.reviewer.account }),
    ),
    denied('the same for another agency', 'authority', (world) =>
      proposal(world, { proposer_agency_id: world.contexts.reviewer.agency }),
    ),
    denied('an order that is decided at once', 'authority', (world) =>
      proposal(world, decidedBy(world.contexts.authority, world.contexts.centre)),
    ),
    denied('an order on a file that a person alone holds', 'authority', (world) =>
      proposal(world, { id: world.orders.nextOfPerson }),
    ),
    denied('an order on a file that one holds as less', 'authority', (world) =>
      proposal(world, { id: world.orders.nextIdentified }),
    ),
    denied('an order on a file of another child', 'authority', (world) =>
      proposal(world, { id: world.orders.nextOfOtherChild }),
    ),
    denied('an order on a file of another kind', 'authority', (world) =>
      proposal(world, { id: world.cases.next }),
    ),
    denied('an order for a child about an intake that is of another', 'authority', (world) =>
      proposal(world, { intake_id: world.second.intake }),
    ),
    denied('an order about an intake of another child', 'authority', (world) =>
      proposal(world, {
        ...{ id: world.orders.nextOfOtherChild, child_id: world.second.child },
        intake_id: world.first.intake,
      }),
    ),
    denied('an order about an intake that one does not see', 'authority', (world) =>
      proposal(world, {
        ...{ id: world.orders.nextOfOtherChild, child_id: world.second.child },
        intake_id: world.second.intake,
      }),
    ),
    denied('an order by who proposes none', 'holder', (world) => ({
      ...orderRow(world.orders.next, world.first.child, world.contexts.holder, world.contexts.reviewer),
    })),
    ...deniedTo(WITHOUT_FILE, 'an order without its file', (by, world) =>
      orderRow(world.orders.next, world.first.child, by, world.contexts.reviewer),
    ),
  ],
};

const moves: TableLaw = {
  table: 'sentencing.order_transition',
  see: rowsOfOrders('order_id'),
  insert: [
    allowed('what one did with an order that one sees', 'authority', ({ orders, first, contexts }) =>
      orderMove(orders.proposed, first.child, contexts.authority),
    ),
    denied('the same in the name of another', 'authority', ({ orders, first, contexts }) => ({
      ...orderMove(orders.proposed, first.child, contexts.authority),
      by_account: contexts.reviewer.account,
    })),
    denied('the same for another agency', 'authority', ({ orders, first, contexts }) => ({
      ...orderMove(orders.proposed, first.child, contexts.authority),
      agency_id: contexts.reviewer.agency,
    })),
    denied('the same of another child', 'authority', ({ orders, second, contexts }) =>
      orderMove(orders.proposed, second.child, contexts.authority),
    ),
    denied('what was done with an order that one does not see', 'authority', ({ orders, first, contexts }) =>
      orderMove(orders.unheld, first.child, contexts.authority),
    ),
    ...deniedTo(WITHOUT_FILE, 'what was done with an order that one does not see', (by, { orders, first }) =>
      orderMove(orders.proposed, first.child, by),
    ),
  ],
};

const measures: TableLaw = {
  table: 'sentencing.order_measure',
  see: rowsOfOrders('order_id'),
  insert: [
    allowed('a measure of what one proposes', 'authority', ({ orders, first }) =>
      measureRow(orders.proposed, first.child, 'warning'),
    ),
    denied('a measure of what another proposes', 'reviewer', ({ orders, first }) =>
      measureRow(orders.proposed, first.child, 'warning'),
    ),
    denied('a measure of what was decided', 'holder', ({ orders, first }) =>
      measureRow(orders.running, first.child, 'warning'),
    ),
    denied('a measure of another child', 'authority', ({ orders, second }) =>
      measureRow(orders.proposed, second.child, 'warning'),
    ),
    denied('a measure of an order that one does not see', 'authority', ({ orders, first }) =>
      measureRow(orders.unheld, first.child, 'warning'),
    ),
    ...deniedTo(WITHOUT_FILE, 'a measure of an order that one does not see', (_, { orders, first }) =>
      measureRow(orders.proposed, first.child, 'warning'),
    ),
  ],
};

const terms: TableLaw = {
  table: 'sentencing.order_terms',
  see: rowsOfOrders('order_id', {
    ...Object.fromEntries(Object.keys(SEEN).map((name) => [name, ['running', ...BEGUN]])),
    identity: ['elsewhere'],
    stranger: ['second'],
  }),
  insert: [
    allowed('the first terms of what one proposes', 'authority', ({ orders, first, contexts }) =>
      termsRow(orders.proposed, first.child, contexts.authority),
    ),
    allowed('later terms, by the authority', 'reviewer', ({ orders, first, contexts }) =>
      termsRow(orders.bare, first.child, contexts.reviewer, 2),
    ),
    allowed('later terms, by the court', 'authority', ({ orders, first, contexts }) =>
      termsRow(orders.bare, first.child, contexts.authority, 2),
    ),
    denied('later terms, in the name of another', 'authority', ({ orders, first, contexts }) =>
      termsRow(orders.bare, first.child, contexts.reviewer, 2),
    ),
    denied('later terms of what one proposed', 'authority', ({ orders, first, contexts }) =>
      termsRow(orders.proposed, first.child, contexts.authority, 2),
    ),
    denied('the first terms of what another proposes', 'reviewer', ({ orders, first, contexts }) =>
      termsRow(orders.proposed, first.child, contexts.reviewer),
    ),
    denied('the first terms of what was decided', 'holder', ({ orders, first, contexts }) =>
      termsRow(orders.bare, first.child, contexts.holder),
    ),
    denied('later terms, by who supervises', 'centre', ({ orders, first, contexts }) =>
      termsRow(orders.bare, first.child, contexts.centre, 2),
    ),
    denied('later terms, where nobody decides', 'holder', ({ orders, first, contexts }) =>
      termsRow(orders.policed, first.child, contexts.holder, 2),
    ),
    denied('terms of another child', 'authority', ({ orders, second, contexts }) =>
      termsRow(orders.bare, second.child, contexts.authority, 2),
    ),
    denied('terms of an order that one does not see', 'authority', ({ orders, first, contexts }) =>
      termsRow(orders.unheld, first.child, contexts.authority),
    ),
    ...deniedTo(WITHOUT_FILE, 'terms of an order that one does not see', (by, { orders, first }) =>
      termsRow(orders.bare, first.child, by, 2),
    ),
  ],
};

const conditions: TableLaw = {
  table: 'sentencing.order_condition',
  see: terms.see,
  insert: [
    allowed('a condition of terms that one sets now', 'reviewer', ({ orders, first }) =>
      conditionRow(orders.running, first.child, 1),
    ),
    denied('a condition of terms that another sets', 'centre', ({ orders, first }) =>
      conditionRow(orders.running, first.child, 1),
    ),
    denied('a condition of terms that one set long ago', 'reviewer', ({ orders, first }) =>
      conditionRow(orders.running, first.child, 1, 2),
    ),
    denied('a condition of another child', 'reviewer', ({ orders, second }) =>
      conditionRow(orders.running, second.child, 1),
    ),
    denied('a condition of an order without terms', 'reviewer', ({ orders, first }) =>
      conditionRow(orders.bare, first.child, 1),
    ),
    ...deniedTo(WITHOUT_FILE, 'a condition of an order that one does not see', (_, { orders, first }) =>
      conditionRow(orders.running, first.child, 1),
    ),
  ],
};

const OPEN_APPEAL = `until_on is null and order_id`;
const intervals: TableLaw = {
  table: 'sentencing.order_interval',
  see: rowsOfOrders('order_id'),
  change: {
    set: `until_on = '2099-06-01', end_reason = 'other', ended_at = now(),
      ended_by = nullif(current_setting('app.account', true), '')::uuid`,
    rows: rowsOfOrders(OPEN_APPEAL, { reviewer: ['running'], authority: ['running'] }),
  },
  never: [
    { what: 'an interval that began another day', set: `from_on = '2020-01-01'` },
    {
      what: 'an end in the name of another',
      set: `until_on = '2099-06-01', end_reason = 'other', ended_at = now(), ended_by = gen_random_uuid()`,
    },
  ],
  insert: [
    allowed('a suspension, by the authority', 'reviewer', ({ orders, first, contexts }) =>
      intervalRow(orders.bare, first.child, contexts.reviewer, 'suspension'),
    ),
    allowed('a suspension, by the court', 'authority', ({ orders, first, contexts }) =>
      intervalRow(orders.bare, first.child, contexts.authority, 'suspension'),
    ),
    denied('a suspension in the name of another', 'authority', ({ orders, first, contexts }) =>
      intervalRow(orders.bare, first.child, contexts.reviewer, 'suspension'),
    ),
    denied('a suspension that is over at once', 'reviewer', ({ orders, first, contexts }) => ({
      ...intervalRow(orders.bare, first.child, contexts.reviewer, 'suspension'),
      ...intervalEnded(contexts.reviewer),
    })),
    denied('a suspension of what one proposed', 'authority', ({ orders, first, contexts }) =>
      intervalRow(orders.policed, first.child, contexts.authority, 'suspension'),
    ),
    denied('a suspension where nobody decides', 'holder', ({ orders, first, contexts }) =>
      intervalRow(orders.policed, first.child, contexts.holder, 'suspension'),
    ),
    denied('a suspension for another child', 'reviewer', ({ orders, second, contexts }) =>
      intervalRow(orders.bare, second.child, contexts.reviewer, 'suspension'),
    ),
    denied('a suspension of an order that one does not see', 'reviewer', ({ orders, first, contexts }) =>
      intervalRow(orders.unheld, first.child, contexts.reviewer, 'suspension'),
    ),
    ...deniedTo(WITHOUT_FILE, 'a suspension of an order that one does not see', (by, { orders, first }) =>
      intervalRow(orders.bare, first.child, by, 'suspension'),
    ),
  ],
};

/** An order is its parties’; each says what is its own. */
export const orderTables: readonly TableLaw[] = [orders, moves, measures, terms, conditions, intervals];
