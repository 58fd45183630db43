import { hearingRow, type HearingIds } from '../rows/hearing-rows';
import type { ContextName } from '../rows/contexts';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';
import { newId } from '../../../src/kernel/ids';

const OF_FIRST = ['ofIntake', 'ofOrder'] as const;

/** Who holds the record of the first child’s files, or defends it, and takes part in a hearing or is told of one. */
const SEEN: Partial<Record<ContextName, readonly (keyof HearingIds)[]>> = {
  ...{ holder: OF_FIRST, colleague: OF_FIRST, authority: OF_FIRST, reviewer: OF_FIRST, centre: OF_FIRST },
  ...{ defence: OF_FIRST, stranger: ['second'] },
};

const rowsOfHearings =
  (key: string, whose = SEEN): RowsOf =>
  ({ name }, { hearings }) => {
    const ids = (whose[name] ?? []).map((one) => hearings[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

/** The authority lists one about the intake. */
const listed = ({ first, contexts }: RowWorld, difference: Row = {}): Row => ({
  ...hearingRow(newId(), contexts.authority, { child: first.child, intake: first.intake }, 30),
  ...difference,
});

const WITHOUT_FILE: readonly ContextName[] = ['stranger', 'clinic', 'label', 'status', 'nobody', 'job'];

const hearings: TableLaw = {
  table: 'hearings.hearing',
  see: rowsOfHearings('id'),
  insert: [
    allowed('a hearing about an intake whose record one holds', 'authority', (world) => listed(world)),
    allowed('the same about an order', 'authority', (world) =>
      listed(world, { intake_id: null, order_id: world.orders.running }),
    ),
    allowed('the same about both', 'authority', (world) => listed(world, { order_id: world.orders.running })),
    denied('the same in the name of another', 'authority', (world) =>
      listed(world, { scheduled_by: world.contexts.reviewer.account }),
    ),
    denied('the same for another agency', 'authority', (world) =>
      listed(world, { scheduler_agency_id: world.contexts.reviewer.agency }),
    ),
    denied('a hearing that is over at once', 'authority', (world) =>
      listed(world, { state: 'held', ended_at: '2026-06-01T10:00:00Z' }),
    ),
    denied('a hearing that nobody sees', 'authority', (world) =>
      listed(world, { hidden_at: '2026-06-01T10:00:00Z' }),
    ),
    denied('a hearing about an intake of another child', 'authority', (world) =>
      listed(world, { child_id: world.second.child }),
    ),
    denied('a hearing about an order of another child', 'authority', (world) =>
      listed(world, { child_id: world.second.child, intake_id: null, order_id: world.orders.running }),
    ),
    denied('a hearing about an intake that one does not hold', 'authority', (world) =>
      listed(world, { intake_id: world.second.intake, order_id: world.orders.running }),
    ),
    denied('a hearing about an order that one holds as less', 'authority', (world) =>
      listed(world, { order_id: world.orders.unheld }),
    ),
    denied('a hearing by who schedules none', 'holder', ({ first, contexts }) =>
      hearingRow(newId(), contexts.holder, { child: first.child, intake: first.intake }, 31),
    ),
    ...deniedTo(WITHOUT_FILE, 'a hearing about an intake that one does not hold', (by, { first }) =>
      hearingRow(newId(), by, { child: first.child, intake: first.intake }, 32),
    ),
  ],
};

/** A hearing is known to who holds what it is about. */
export const hearingTables: readonly TableLaw[] = [hearings];
