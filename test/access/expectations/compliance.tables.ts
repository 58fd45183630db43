import { NOW, type ContextName } from '../rows/contexts';
import type { OrderIds } from '../rows/order-rows';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';
import {
  appointmentRow,
  appointmentSeriesRow,
  instalmentRow,
  lineAnswered,
  lineRow,
  standingRow,
  type ComplianceIds,
  type Entering,
} from '../rows/compliance-rows';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type InsertLaw, type RowsOf, type TableLaw } from './table-law';

type Whose = Partial<Record<ContextName, readonly (keyof ComplianceIds)[]>>;

const OF_RUNNING = ['entered', 'verified', 'declined'] as const;

/** The authority and the court of an order, and who supervises it; not who only proposed it, nor who holds its file otherwise. */
const SEEN: Whose = {
  ...{ reviewer: OF_RUNNING, authority: OF_RUNNING, centre: [...OF_RUNNING, 'policed'] },
};

const lines =
  (whose: Whose): RowsOf =>
  ({ name }, { compliance }) => {
    const names = whose[name] ?? [];
    return names.length === 0 ? 'false' : `id in (${quoted(names.map((one) => compliance[one]))})`;
  };

const PARTIES: Partial<Record<ContextName, readonly (keyof OrderIds)[]>> = {
  ...{
    authority: ['running'],
    reviewer: ['running', 'elsewhere'],
    centre: ['running', 'policed', 'elsewhere'],
  },
};

/** The same by the order that it is of. */
const ofOrders: RowsOf = ({ name }, { orders }) => {
  const ids = (PARTIES[name] ?? []).map((one) => orders[one]);
  return ids.length === 0 ? 'false' : `order_id in (${quoted(ids)})`;
};

const conditionOf = (order: string, orders: OrderIds): string => {
  if (order === orders.awaiting) return orders.conditionOfAwaiting;
  return order === orders.elsewhere ? orders.conditionOfElsewhere : orders.conditionOfWatched;
};

/** What only who supervises writes down while an order holds; `row` makes it for an order in the name of somebody. */
const ofWhoSupervises = (
  what: string,
  row: (order: string, by: Entering, world: RowWorld) => Row,
): readonly InsertLaw[] => [
  denied(`${what}, of an order that has not begun`, 'centre', (world) =>
    row(world.orders.awaiting, world.contexts.centre, world),
  ),
  denied(`${what}, by another centre that proposed the order`, 'identity', (world) =>
    row(world.orders.elsewhere, world.contexts.identity, world),
  ),
  denied(`${what}, by that centre in the name of who supervises`, 'identity', (world) =>
    row(world.orders.elsewhere, { ...world.contexts.identity, agency: world.contexts.centre.agency }, world),
  ),
  denied(`${what}, where nobody supervises`, 'holder', (world) =>
    row(world.orders.watched, world.contexts.holder, world),
  ),
];

const OTHERS: readonly ContextName[] = [
  ...(['authority', 'reviewer', 'holder', 'person', 'identity', 'defence'] as const),
  ...(['stranger', 'clinic', 'label', 'status', 'nobody', 'job'] as const),
];

const ME = `nullif(current_setting('app.account', true), '')::uuid`;
const AT = `answered_at = '2026-06-01T10:00:00Z'`;

/** What is done of an order is written by who supervises it, and read by who decides on it. */
export const complianceTables: readonly TableLaw[] = [
  {
    table: 'compliance.ledger_line',
    see: lines(SEEN),
    change: {
      set: `state = 'verified', answered_by = ${ME}, ${AT}`,
      rows: lines({ centre: ['entered', 'verified', 'policed'] }),
    },
    never: [
      { what: 'another quantity', set: 'quantity = 15' },
      { what: 'another day', set: `day = '2020-01-01'` },
      {
        what: 'a line that is verified in the name of another',
        set: `state = 'verified', answered_by = gen_random_uuid(), ${AT}`,
      },
      {
        what: 'a line that is marked in the name of another',
        set: `state = 'recorded-in-error', error_by = gen_random_uuid(), error_reason = 'other',
          error_at = '2026-06-01T10:00:00Z'`,
      },
    ],
    insert: [
      allowed('what was done of an order that one supervises', 'centre', ({ orders, first, contexts }) =>
        lineRow(orders.running, first.child, contexts.centre),
      ),
      denied('the same in the name of another', 'centre', ({ orders, first, contexts }) => ({
        ...lineRow(orders.running, first.child, contexts.centre),
        entered_by: contexts.holder.account,
      })),
      denied('the same for another agency', 'centre', ({ orders, first, contexts }) => ({
        ...lineRow(orders.running, first.child, contexts.centre),
        agency_id: contexts.authority.agency,
      })),
      denied('what is verified at once', 'centre', ({ orders, first, contexts }) => ({
        ...lineRow(orders.running, first.child, contexts.centre),
        ...lineAnswered(contexts.holder),
      })),
      denied('the same of another child', 'centre', ({ orders, second, contexts }) =>
        lineRow(orders.running, second.child, contexts.centre),
      ),
      denied('what was done of an order that is only proposed', 'centre', ({ orders, first, contexts }) =>
        lineRow(orders.proposed, first.child, contexts.centre),
      ),
      denied('what is marked at once', 'centre', ({ orders, first, contexts }) => ({
        ...lineRow(orders.running, first.child, contexts.centre),
        ...{
          state: 'recorded-in-error',
          error_by: contexts.centre.account,
          error_at: NOW,
          error_reason: 'other',
        },
      })),
      denied('what is answered, and stands as if it were not', 'centre', ({ orders, first, contexts }) => ({
        ...lineRow(orders.running, first.child, contexts.centre),
        ...lineAnswered(contexts.holder, 'entered'),
      })),
      ...ofWhoSupervises('what was done', (order, by, { first }) => lineRow(order, first.child, by)),
      ...deniedTo(
        ['authority', 'reviewer', 'holder', 'person', 'identity', 'defence'],
        'what was done of an order that another supervises',
        (by, { orders, first }) => lineRow(orders.running, first.child, by),
      ),
      ...deniedTo(
        ['stranger', 'clinic', 'label', 'status', 'nobody', 'job'],
        'what was done of an order that one does not see',
        (by, { orders, first }) => lineRow(orders.running, first.child, by),
      ),
    ],
  },
  {
    table: 'compliance.instalment',
    see: ofOrders,
    insert: [
      allowed('a part of what is paid, by who supervises', 'centre', ({ orders, first, contexts }) =>
        instalmentRow(orders.running, first.child, contexts.centre),
      ),
      denied('the same in the name of another', 'centre', ({ orders, first, contexts }) => ({
        ...instalmentRow(orders.running, first.child, contexts.centre),
        set_by: contexts.holder.account,
      })),
      denied('the same for another agency', 'centre', ({ orders, first, contexts }) => ({
        ...instalmentRow(orders.running, first.child, contexts.centre),
        agency_id: contexts.authority.agency,
      })),
      denied('the same of another child', 'centre', ({ orders, second, contexts }) =>
        instalmentRow(orders.running, second.child, contexts.centre),
      ),
      denied('a part of what is only proposed', 'centre', ({ orders, first, contexts }) =>
        instalmentRow(orders.proposed, first.child, contexts.centre),
      ),
      ...ofWhoSupervises('a part of what is paid', (order, by, { first }) =>
        instalmentRow(order, first.child, by),
      ),
      ...deniedTo(OTHERS, 'a part of what another supervises', (by, { orders, first }) =>
        instalmentRow(orders.running, first.child, by),
      ),
    ],
  },
  {
    table: 'compliance.condition_standing',
    see: ofOrders,
    insert: [
      allowed('how a condition is kept, by who supervises', 'centre', ({ orders, first, contexts }) =>
        standingRow(orders.running, first.child, orders.condition, contexts.centre),
      ),
      denied('the same in the name of another', 'centre', ({ orders, first, contexts }) => ({
        ...standingRow(orders.running, first.child, orders.condition, contexts.centre),
        said_by: contexts.holder.account,
      })),
      denied('the same for another agency', 'centre', ({ orders, first, contexts }) => ({
        ...standingRow(orders.running, first.child, orders.condition, contexts.centre),
        agency_id: contexts.authority.agency,
      })),
      denied('the same of another child', 'centre', ({ orders, second, contexts }) =>
        standingRow(orders.running, second.child, orders.condition, contexts.centre),
      ),
      denied('how a condition of another order is kept', 'centre', ({ orders, first, contexts }) =>
        standingRow(orders.running, first.child, orders.conditionOfSecond, contexts.centre),
      ),
      denied('how a condition is kept of which the order is another', 'centre', (world) =>
        standingRow(world.orders.bare, world.first.child, world.orders.condition, world.contexts.centre),
      ),
      ...ofWhoSupervises('how a condition is kept', (order, by, { first, orders }) =>
        standingRow(order, first.child, conditionOf(order, orders), by),
      ),
      ...deniedTo(OTHERS, 'how a condition is kept that another supervises', (by, { orders, first }) =>
        standingRow(orders.running, first.child, orders.condition, by),
      ),
    ],
  },
  {
    table: 'compliance.appointment',
    see: ofOrders,
    change: {
      set: `state = 'kept', told_by = ${ME}, told_at = '2026-06-01T10:00:00Z'`,
      rows: (context, world) =>
        context.name === 'centre'
          ? `${ofOrders(context, world)} and state in ('planned', 'missed')`
          : 'false',
    },
    never: [
      { what: 'another date', set: `planned_at = '2020-01-01T10:00:00Z'` },
      {
        what: 'what became of it in the name of another',
        set: `state = 'kept', told_by = gen_random_uuid(), told_at = '2026-06-01T10:00:00Z'`,
      },
    ],
    insert: [
      allowed('a date, by who supervises', 'centre', ({ orders, first, contexts }) =>
        appointmentRow(orders.running, first.child, contexts.centre),
      ),
      denied('the same in the name of another', 'centre', ({ orders, first, contexts }) => ({
        ...appointmentRow(orders.running, first.child, contexts.centre),
        planned_by: contexts.holder.account,
      })),
      denied('the same for another agency', 'centre', ({ orders, first, contexts }) => ({
        ...appointmentRow(orders.running, first.child, contexts.centre),
        agency_id: contexts.authority.agency,
      })),
      denied('a date that is kept as it is planned', 'centre', ({ orders, first, contexts }) =>
        appointmentRow(orders.running, first.child, contexts.centre, 'kept'),
      ),
      denied('the same of another child', 'centre', ({ orders, second, contexts }) =>
        appointmentRow(orders.running, second.child, contexts.centre),
      ),
      denied('a date of what is only proposed', 'centre', ({ orders, first, contexts }) =>
        appointmentRow(orders.proposed, first.child, contexts.centre),
      ),
      denied(
        'a date of which something was told as it is planned',
        'centre',
        ({ orders, first, contexts }) => ({
          ...appointmentRow(orders.running, first.child, contexts.centre),
          ...{ told_by: contexts.centre.account, told_at: NOW },
        }),
      ),
      denied('a date that lapsed as it is planned', 'centre', ({ orders, first, contexts }) => ({
        ...appointmentRow(orders.running, first.child, contexts.centre),
        state: 'lapsed',
      })),
      ...ofWhoSupervises('a date', (order, by, { first }) => appointmentRow(order, first.child, by)),
      ...deniedTo(OTHERS, 'a date of what another supervises', (by, { orders, first }) =>
        appointmentRow(orders.running, first.child, by),
      ),
    ],
  },
  {
    table: 'compliance.appointment_series',
    see: ofOrders,
    change: {
      set: `cancelled_from = '2026-06-10', version = version + 1`,
      rows: (context, world) => (context.name === 'centre' ? ofOrders(context, world) : 'false'),
    },
    never: [{ what: 'another rhythm', set: `rhythm = 'monthly'` }],
    insert: [
      allowed('dates that are planned together, by who supervises', 'centre', ({ orders, first, contexts }) =>
        appointmentSeriesRow(orders.running, first.child, contexts.centre),
      ),
      denied('the same in the name of another', 'centre', ({ orders, first, contexts }) => ({
        ...appointmentSeriesRow(orders.running, first.child, contexts.centre),
        planned_by: contexts.holder.account,
      })),
      denied('the same for another agency', 'centre', ({ orders, first, contexts }) => ({
        ...appointmentSeriesRow(orders.running, first.child, contexts.centre),
        agency_id: contexts.authority.agency,
      })),
      denied('the same of another child', 'centre', ({ orders, second, contexts }) =>
        appointmentSeriesRow(orders.running, second.child, contexts.centre),
      ),
      denied('dates of what is only proposed', 'centre', ({ orders, first, contexts }) =>
        appointmentSeriesRow(orders.proposed, first.child, contexts.centre),
      ),
      ...ofWhoSupervises('dates that are planned together', (order, by, { first }) =>
        appointmentSeriesRow(order, first.child, by),
      ),
      ...deniedTo(OTHERS, 'dates of what another supervises', (by, { orders, first }) =>
        appointmentSeriesRow(orders.running, first.child, by),
      ),
    ],
  },
];
