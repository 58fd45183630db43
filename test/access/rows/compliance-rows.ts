import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import type { OrderIds } from './order-rows';
import { putRow, type Row } from './put-row';

/** What is done of orders that the centre supervises, entered by somebody else of it. */
export interface ComplianceIds {
  /** Of the order that runs, in each state that matters. */
  readonly entered: string;
  readonly verified: string;
  readonly declined: string;
  /** Of the order that the holder’s agency decided, which the authority only proposed. */
  readonly policed: string;
  /** Of the order of the second child. */
  readonly second: string;
}

export const newCompliance = (): ComplianceIds => ({
  ...{ entered: newId(), verified: newId(), declined: newId(), policed: newId(), second: newId() },
});

/** Who enters a line: an account, and the agency in whose name. */
export type Entering = Pick<Context, 'account' | 'agency'>;

export const lineRow = (order: string, child: string, by: Entering, id: string = newId()): Row => ({
  ...{ id, order_id: order, child_id: child, agency_id: by.agency, counts: 'minutes' },
  ...{ measure: 'public-works', day: '2026-06-01', quantity: 60, kind_code: 'planting', place_code: 'park' },
  ...{ place: Buffer.from('-'), on_spot: Buffer.from('-'), state: 'entered' },
  ...{ entered_by: by.account, entered_at: NOW, version: 1 },
});

/** What a line that somebody answered has beside. */
export const lineAnswered = (by: Pick<Context, 'account'>, state = 'verified'): Row => ({
  ...{ state, answered_by: by.account, answered_at: NOW },
  ...(state === 'declined' ? { answer_reason: 'other' } : {}),
});

export const instalmentRow = (order: string, child: string, by: Entering): Row => ({
  ...{ id: newId(), order_id: order, child_id: child, agency_id: by.agency, measure: 'fine', edition: 1 },
  ...{ position: 0, due_on: '2026-06-30', amount: 5000, set_by: by.account, set_at: NOW },
});

export const standingRow = (order: string, child: string, condition: string, by: Entering): Row => ({
  ...{ id: newId(), order_id: order, child_id: child, agency_id: by.agency, condition_id: condition },
  ...{ standing: 'kept', reason_code: 'other', words: Buffer.from('-'), said_by: by.account, said_at: NOW },
});

export const appointmentRow = (order: string, child: string, by: Entering, state = 'planned'): Row => ({
  ...{ id: newId(), order_id: order, child_id: child, agency_id: by.agency, planned_at: NOW, state },
  ...{ purpose_code: 'reporting', planned_by: by.account, made_at: NOW, version: 1 },
  ...(state === 'planned' ? {} : { told_by: by.account, told_at: NOW }),
});

export const appointmentSeriesRow = (order: string, child: string, by: Entering): Row => ({
  ...{ id: newId(), order_id: order, child_id: child, agency_id: by.agency, purpose_code: 'reporting' },
  ...{ rhythm: 'weekly', weekday: 1, at_time: '15:00', from_on: '2026-06-01', until_on: '2026-06-30' },
  ...{ rest_days: 'skip', left_out: [], planned_by: by.account, made_at: NOW, version: 1 },
});

interface Made {
  readonly orders: OrderIds;
  readonly compliance: ComplianceIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeComplianceRows(owner: ClientBase, made: Made): Promise<void> {
  const { orders, compliance, first, second, contexts } = made;
  const { centre, holder, authority, stranger } = contexts;
  const colleague = { account: holder.account, agency: centre.agency };
  const put = (row: Row) => putRow(owner, 'compliance.ledger_line', row);
  await put(lineRow(orders.running, first.child, colleague, compliance.entered));
  const verified = lineRow(orders.running, first.child, colleague, compliance.verified);
  await put({ ...verified, ...lineAnswered(authority) });
  const declined = lineRow(orders.running, first.child, colleague, compliance.declined);
  await put({ ...declined, ...lineAnswered(authority, 'declined') });
  await put(lineRow(orders.policed, first.child, colleague, compliance.policed));
  await put(lineRow(orders.second, second.child, stranger, compliance.second));
  const part = (row: Row) => putRow(owner, 'compliance.instalment', row);
  await part({ ...instalmentRow(orders.running, first.child, colleague), measure: 'repair-damage' });
  await part({ ...instalmentRow(orders.policed, first.child, colleague), measure: 'repair-damage' });
  await part(instalmentRow(orders.second, second.child, stranger));
  const date = (row: Row) => putRow(owner, 'compliance.appointment', row);
  for (const state of ['planned', 'missed', 'kept'])
    await date(appointmentRow(orders.running, first.child, colleague, state));
  await date(appointmentRow(orders.policed, first.child, colleague));
  await date(appointmentRow(orders.second, second.child, stranger));
  const series = (row: Row) => putRow(owner, 'compliance.appointment_series', row);
  await series(appointmentSeriesRow(orders.running, first.child, colleague));
  await series(appointmentSeriesRow(orders.policed, first.child, colleague));
  await series(appointmentSeriesRow(orders.second, second.child, stranger));
  const said = (row: Row) => putRow(owner, 'compliance.condition_standing', row);
  await said(standingRow(orders.running, first.child, orders.condition, colleague));
  await said(standingRow(orders.elsewhere, first.child, orders.conditionOfElsewhere, colleague));
  await said(standingRow(orders.second, second.child, orders.conditionOfSecond, stranger));
}
