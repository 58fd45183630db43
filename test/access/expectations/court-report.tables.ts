import { NOW, type ContextName } from '../rows/contexts';
import { editionRow, preDecisionRow, type PreDecisionIds } from '../rows/court-report-rows';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { orderReportTables } from './order-report.tables';
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
    ...{ reviewer: OF_REVIEWER, centre: [...OF_REVIEWER, 'crossed'] },
    ...{ authority: ['named', 'unnamed'], person: ['named'], 'former-person': [] },
    ...{ identity: ['policed'], 'decides-and-coordinates': ['crossed'] },
  }),
  change: {
    // Blind: whoever may read a report says nothing of who may change it.
    set: 'version = 7',
    rows: rowsOf('id', {
      ...{ reviewer: OPEN_OF_REVIEWER, centre: [...OPEN_OF_REVIEWER, 'crossed'] },
      ...{ authority: ['named', 'unnamed'], person: ['named'], identity: ['policed'] },
      'decides-and-coordinates': ['crossed'],
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
    denied('the same, with who is to write it', 'reviewer', (world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.first.intake },
        writer_id: world.contexts.centre.account,
      }),
    ),
    denied('the same, withdrawn at once', 'reviewer', (world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.first.intake, state: 'withdrawn' },
        ...{ end_reason: 'other', ended_at: NOW },
      }),
    ),
    denied('the same, as if it had been handed in before', 'reviewer', (world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.first.intake },
        ...{ edition: 1, submitted_at: NOW },
      }),
    ),
    denied('the same, written at once', 'reviewer', (world) =>
      asked(world, { order_id: null, intake_id: world.first.intake, draft: Buffer.from('-') }),
    ),
    denied('about an intake of another child', 'reviewer', (world) =>
      asked(world, { order_id: null, intake_id: world.second.intake }),
    ),
    denied('about an intake of another child, which one knows', 'reviewer', (world) =>
      asked(world, { order_id: null, intake_id: world.reviewersIntake }),
    ),
    denied('about a child of which one knows the label alone', 'reviewer', (world) =>
      asked(world, {
        ...{ order_id: null, intake_id: world.reviewersIntake },
        child_id: world.reviewersChild,
      }),
    ),
    denied('about another child that one knows, with an order of the first', 'authority', (world) =>
      asked(world, {
        ...{ order_id: world.orders.bare, child_id: world.reviewersChild },
        requester_agency_id: world.contexts.authority.agency,
        requested_by: world.contexts.authority.account,
      }),
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
    denied('of what one asked for oneself, by who coordinates there', 'decides-and-coordinates', (world) => ({
      ...edition(world),
      report_id: world.preDecisions.crossed,
      submitted_by: world.contexts['decides-and-coordinates'].account,
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

/** A report is of who asks and who is asked; each says what is its own. */
export const courtReportTables: readonly TableLaw[] = [reports, editions, ...orderReportTables];
