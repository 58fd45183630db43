import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { grantRow, type ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import type { OrderIds } from './order-rows';
import { putRow, type Row } from './put-row';

/** Hearings: of the first child, about its intake, an order, or both; of the second; and some that nobody sees. */
export interface HearingIds {
  readonly ofIntake: string;
  readonly ofOrder: string;
  /** The same as of the intake, but it has left the way of justice. */
  readonly hidden: string;
  /** About an order that the authority holds as less than the record. */
  readonly ofUnheld: string;
  readonly second: string;
}

export const newHearings = (): HearingIds => ({
  ...{ ofIntake: newId(), ofOrder: newId(), hidden: newId(), ofUnheld: newId(), second: newId() },
});

/** Somebody lists a hearing before their own agency; each has a minute of its own. */
export const hearingRow = (
  id: string,
  by: Pick<Context, 'account' | 'agency'>,
  about: { readonly child: string; readonly intake?: string; readonly order?: string },
  minute: number,
): Row => ({
  ...{ id, state: 'scheduled', child_id: about.child, type: 'trial', court_agency_id: by.agency },
  ...{ intake_id: about.intake ?? null, order_id: about.order ?? null },
  ...{ scheduled_by: by.account, scheduler_agency_id: by.agency },
  planned_at: `2026-07-01T10:${String(minute).padStart(2, '0')}:00Z`,
  ...{ place: 'courtroom', in_private: true, interpreter_needed: false },
  ...{ version: 1, created_at: NOW, updated_at: NOW },
});

interface Made {
  readonly hearings: HearingIds;
  readonly orders: OrderIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeHearingRows(owner: ClientBase, made: Made): Promise<void> {
  const { hearings, orders, first, second, contexts } = made;
  const { authority, stranger } = contexts;
  const [ofIntake, ofSecond] = [{ child: first.child, intake: first.intake }, { child: second.child }];
  const put = (row: Row) => putRow(owner, 'hearings.hearing', row);
  await put(hearingRow(hearings.ofIntake, authority, ofIntake, 1));
  await put(hearingRow(hearings.ofOrder, authority, { child: first.child, order: orders.running }, 2));
  await put({ ...hearingRow(hearings.hidden, authority, ofIntake, 3), hidden_at: NOW });
  await put(hearingRow(hearings.ofUnheld, authority, { child: first.child, order: orders.unheld }, 4));
  await put(hearingRow(hearings.second, stranger, { ...ofSecond, order: orders.second }, 5));
  const known = grantRow(first.child, 'order', orders.unheld, authority.agency);
  await putRow(owner, 'children.need_to_know', { ...known, level: 'identity' });
}
