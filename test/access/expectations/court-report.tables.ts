import type { ContextName } from '../rows/contexts';
import {
  editionRow,
  orderReportRow,
  preDecisionRow,
  sent,
  type OrderReportIds,
  type PreDecisionIds,
} from '../rows/court-report-rows';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

type Whose = Partial<Record<ContextName, readonly (keyof PreDecisionIds)[]>>;

const OF_REVIEWER = ['asked', 'taken', 'ended'] as const;
const OPEN_OF_REVIEWER = ['asked', 'taken'] as const;

const rowsOf =
  (key: string, whose: Whose): RowsOf =>
  ({ name }, { preDecisions }) => {
    const ids = (whose[name] ?? []).map((one) => preDecisions[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

/** The reviewer asks the centre about what is proposed to it. */
const asked = ({ orders, first, contexts }: RowWorld, difference: Row = {}): Row => ({
  ...preDecisionRow(orders.next, [first.child, orders.proposed], {
    ...{ by: contexts.reviewer, centre: contexts.identity },
  }),
  ...difference,
});

const NOT_KNOWING: readonly ContextName[] = ['stranger', 'clinic', 'label', 'status', 'nobody', 'job'];

const reports: TableLaw = {
  table: 'court_reports.pre_decision_report',
  see: rowsOf('id', {
    ...{ reviewer: OF_REVIEWER, centre: OF_REVIEWER },
    ...{ authority: ['named', 'unnamed'], person: ['named'], 'former-person': [] },
  }),
  change: {
    set: 'version = version',
    rows: rowsOf('id', {
      ...{ reviewer: OPEN_OF_REVIEWER, centre: OPEN_OF_REVIEWER },
      ...{ authority: ['named', 'unnamed'], person: ['named'] },
    }),
  },
  never: [
    { what: 'a report about another child', set: 'child_id = gen_random_uuid()' },
    { what: 'a report for another authority', set: 'requester_agency_id = gen_random_uuid()' },
    { what: 'a report of another centre', set: 'centre_agency_id = gen_random_uuid()' },
    { what: 'a report about another order', set: 'order_id = gen_random_uuid()' },
    { what: 'another question', set: `question = '\\x00'` },
  ],
  insert: [
    allowed('about an order that lies with one’s court', 'authority', (world) => ({
      ...asked(world),
      order_id: world.orders.bare,
      ...{ requester_agency_id: world.contexts.authority.agency },
      requested_by: world.contexts.authority.account,
      centre_agency_id: world.contexts.identity.agency,
    })),
    allowed('about an intake that one knows', 'reviewer', (world) =>
      asked(world, { order_id: null, intake_id: world.first.intake }),
    ),
    denied('the same in the name of another', 'reviewer', (world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.first.intake },
        requested_by: world.contexts.authority.account,
      }),
    ),
    denied('the same for another agency', 'reviewer', (world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.first.intake },
        requester_agency_id: world.contexts.authority.agency,
      }),
    ),
    denied('the same, taken on at once', 'reviewer', (world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.first.intake, state: 'in-preparation' },
        writer_id: world.contexts.centre.account,
      }),
    ),
    denied('the same, written at once', 'reviewer', (world) =>
      asked(world, { order_id: null, intake_id: world.first.intake, draft: Buffer.from('-') }),
    ),
    denied('about an intake of another child', 'reviewer', (world) =>
      asked(world, { order_id: null, intake_id: world.second.intake }),
    ),
    denied('about another child', 'reviewer', (world) =>
      asked(world, { order_id: null, intake_id: world.first.intake, child_id: world.second.child }),
    ),
    denied('about an order that one proposes, and another decides', 'authority', (world) =>
      asked(world, {
        requester_agency_id: world.contexts.authority.agency,
        requested_by: world.contexts.authority.account,
      }),
    ),
    denied('about an order with an intake that is not its own', 'reviewer', (world) =>
      asked(world, { order_id: world.orders.bare, intake_id: world.first.intake }),
    ),
    denied('about an intake, by who does not decide', 'holder', (world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.first.intake },
        requester_agency_id: world.contexts.holder.agency,
        requested_by: world.contexts.holder.account,
      }),
    ),
    ...deniedTo(NOT_KNOWING, 'about an intake that one does not see', (by, world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.first.intake },
        ...{ requester_agency_id: by.agency, requested_by: by.account },
      }),
    ),
  ],
};

const editions: TableLaw = {
  table: 'court_reports.pre_decision_edition',
  see: rowsOf('report_id', { reviewer: ['ended'], centre: ['ended'] }),
  insert: [
    allowed('what another wrote, by who coordinates', 'centre', (world) => edition(world)),
    denied('of a report that nobody has taken on, beside one that somebody has', 'centre', (world) => ({
      ...edition(world),
      report_id: world.preDecisions.asked,
    })),
    denied('the same in the name of another', 'centre', (world) => ({
      ...edition(world),
      submitted_by: world.contexts.identity.account,
    })),
    denied('what somebody wrote who was not named', 'centre', (world) => ({
      ...edition(world),
      written_by: world.contexts.identity.account,
    })),
    denied('the same about another child', 'centre', (world) => ({
      ...edition(world),
      child_id: world.second.child,
    })),
    denied('by the authority', 'reviewer', (world) => ({
      ...edition(world),
      submitted_by: world.contexts.reviewer.account,
    })),
    denied('by who coordinates elsewhere', 'identity', (world) => ({
      ...edition(world),
      submitted_by: world.contexts.identity.account,
    })),
    denied('by who does not coordinate', 'person', (world) => ({
      ...editionRow(world.preDecisions.named, world.first.child, {
        ...{ writer: world.contexts.person, coordinator: world.contexts.person },
      }),
    })),
    ...deniedTo(NOT_KNOWING, 'of a report that one does not see', (by, world) => ({
      ...edition(world),
      submitted_by: by.account,
    })),
  ],
};

function edition({ preDecisions, first, contexts }: RowWorld): Row {
  return editionRow(preDecisions.taken, first.child, {
    ...{ writer: contexts.holder, coordinator: contexts.centre },
  });
}

const reportsOf =
  (whose: Partial<Record<ContextName, readonly (keyof OrderReportIds)[]>>): RowsOf =>
  ({ name }, { orderReports: made }) => {
    const ids = (whose[name] ?? []).map((one) => made[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

const SEEN = reportsOf({
  ...{ centre: ['sent', 'written', 'policed'], reviewer: ['sent'], authority: ['sent'] },
});

const ME = `nullif(current_setting('app.account', true), '')::uuid`;

/** The centre tells the court of the order that it supervises. */
const told = ({ orders, first, contexts }: RowWorld, difference: Row = {}): Row => ({
  ...orderReportRow(orders.next, [first.child, orders.running], {
    ...{ by: contexts.centre, to: contexts.authority },
  }),
  ...{ edition: 2, ...difference },
});

const orderReports: readonly TableLaw[] = [
  {
    table: 'court_reports.order_report',
    see: SEEN,
    change: {
      set: `state = 'sent', sent_at = '2026-06-01T10:00:00Z', signed_by = ${ME}`,
      rows: reportsOf({ centre: ['written'] }),
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
      rows: reportsOf({ authority: ['sent'] }),
    },
    never: {
      what: 'a report that is read in the name of another',
      set: `state = 'acknowledged', acknowledged_by = gen_random_uuid(), acknowledged_at = now()`,
    },
    insert: [],
  },
];

/** A report is of who asks and who is asked; each says what is its own. */
export const courtReportTables: readonly TableLaw[] = [reports, editions, ...orderReports];
