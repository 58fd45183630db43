import { NOW, type ContextName } from '../rows/contexts';
import { orderReportRow, sent, type OrderReportIds } from '../rows/court-report-rows';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const NOT_KNOWING: readonly ContextName[] = ['stranger', 'clinic', 'label', 'status', 'nobody', 'job'];

const reportsOf =
  (whose: Partial<Record<ContextName, readonly (keyof OrderReportIds)[]>>): RowsOf =>
  ({ name }, { orderReports: made }) => {
    const ids = (whose[name] ?? []).map((one) => made[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

const SEEN = reportsOf({
  ...{ centre: ['sent', 'written', 'policed'], reviewer: ['sent', 'watched'], authority: ['sent'] },
});

const ME = `nullif(current_setting('app.account', true), '')::uuid`;

/** The centre tells the court of the order that it supervises. */
const told = ({ orders, first, contexts }: RowWorld, difference: Row = {}): Row => ({
  ...orderReportRow(orders.next, [first.child, orders.running], {
    ...{ by: contexts.centre, to: contexts.authority },
  }),
  ...{ edition: 3, ...difference },
});

/** A coordinator who does not supervise tells the authority of the order that her centre proposed. */
const toldElsewhere = (world: RowWorld, difference: Row = {}): Row =>
  told(world, {
    order_id: world.orders.elsewhere,
    written_by: world.contexts.identity.account,
    addressee_agency_id: world.contexts.reviewer.agency,
    ...difference,
  });

/** Reports on an order: of who supervises it; what was sent, of those who decide on it as well. */
export const orderReportTables: readonly TableLaw[] = [
  {
    table: 'court_reports.order_report',
    see: SEEN,
    change: {
      set: `state = 'sent', sent_at = '2026-06-01T10:00:00Z', signed_by = ${ME}`,
      rows: reportsOf({ centre: ['written'], identity: ['before'] }),
    },
    never: [
      { what: 'a report on another order', set: 'order_id = gen_random_uuid()' },
      { what: 'a report that says something else', set: `content = 'x'::bytea` },
      { what: 'a report that asks for no second person any more', set: 'needs_signature = false' },
      { what: 'a report to somebody else', set: 'addressee_agency_id = gen_random_uuid()' },
      {
        what: 'a report that is signed in the name of another',
        set: `state = 'sent', sent_at = now(), signed_by = gen_random_uuid()`,
      },
      { what: 'a report that lapses as it is signed', set: `state = 'lapsed', signed_by = ${ME}` },
      {
        what: 'a report that somebody has read as it is signed',
        set: `state = 'sent', sent_at = now(), signed_by = ${ME}, acknowledged_by = gen_random_uuid(), acknowledged_at = now()`,
      },
    ],
    insert: [
      allowed('on an order that one supervises, to its court', 'centre', (world) => told(world)),
      allowed('the same to its authority, sent at once', 'centre', (world) =>
        told(world, { ...sent, addressee_agency_id: world.contexts.reviewer.agency }),
      ),
      denied('the same sent at once, where a second person is needed', 'centre', (world) =>
        told(world, { ...sent, needs_signature: true }),
      ),
      denied('the same, signed at once', 'centre', (world) =>
        told(world, { ...sent, signed_by: world.contexts.identity.account }),
      ),
      denied('the same, read at once', 'centre', (world) =>
        told(world, { acknowledged_by: world.contexts.authority.account, acknowledged_at: NOW }),
      ),
      denied('the same, discarded at once', 'centre', (world) =>
        told(world, { state: 'discarded', needs_signature: false }),
      ),
      denied('the same in the name of another', 'centre', (world) =>
        told(world, { written_by: world.contexts.identity.account }),
      ),
      denied('the same for another agency', 'centre', (world) =>
        told(world, { writer_agency_id: world.contexts.identity.agency }),
      ),
      denied('the same to somebody else', 'centre', (world) =>
        told(world, { addressee_agency_id: world.contexts.holder.agency }),
      ),
      denied('the same of another child', 'centre', (world) => told(world, { child_id: world.second.child })),
      denied('on an order that nobody supervises yet', 'centre', (world) =>
        told(world, { order_id: world.orders.proposed }),
      ),
      denied('on an order that another centre supervises', 'identity', (world) =>
        toldElsewhere(world, { writer_agency_id: world.contexts.identity.agency }),
      ),
      denied('on that order in the name of who supervises it', 'identity', (world) => toldElsewhere(world)),
      denied('on an order of one’s agency, where nobody supervises', 'holder', (world) =>
        told(world, {
          order_id: world.orders.watched,
          written_by: world.contexts.holder.account,
          writer_agency_id: world.contexts.holder.agency,
          addressee_agency_id: world.contexts.reviewer.agency,
        }),
      ),
      denied('on an order that one decides', 'reviewer', (world) =>
        told(world, {
          written_by: world.contexts.reviewer.account,
          writer_agency_id: world.contexts.reviewer.agency,
        }),
      ),
      ...deniedTo(NOT_KNOWING, 'on an order that one does not see', (by, world) =>
        told(world, { written_by: by.account, writer_agency_id: by.agency }),
      ),
    ],
  },
  {
    table: 'court_reports.order_report',
    see: SEEN,
    change: {
      set: `state = 'acknowledged', acknowledged_by = ${ME}, acknowledged_at = '2026-06-01T10:00:00Z'`,
      rows: reportsOf({ authority: ['sent'], reviewer: ['watched'] }),
    },
    never: [
      {
        what: 'a report that is read in the name of another',
        set: `state = 'acknowledged', acknowledged_by = gen_random_uuid(), acknowledged_at = now()`,
      },
      {
        what: 'a report that its reader gives up',
        set: `state = 'discarded', acknowledged_by = ${ME}, acknowledged_at = now()`,
      },
    ],
    insert: [],
  },
];
