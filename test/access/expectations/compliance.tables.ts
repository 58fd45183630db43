import type { ContextName } from '../rows/contexts';
import { lineAnswered, lineRow, type ComplianceIds } from '../rows/compliance-rows';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

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
];
