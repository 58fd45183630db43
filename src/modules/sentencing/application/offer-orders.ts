import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { WaitingOrders } from '../persistence/order-lists';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';

const TAKE_OVER = 'order-take-over';
const LOOK_AGAIN = 'order-look-again';
const TAKE_OVER_LATE = 'order-take-over-late';

/** Which list lies on the desk of whom, and as what. */
export const WAITING_ORDERS: readonly (readonly [WaitingOrders, string, string])[] = [
  ['to-decide', 'order.order', 'order-decision'],
  ['to-start', 'order.start', 'order-start'],
  ['to-take-over', 'order.take-over', TAKE_OVER],
  ['take-over-late', 'order.change-supervisor', TAKE_OVER_LATE],
  ['to-answer', 'order.warn', 'order-breach'],
  ['to-review', 'order.continue', 'order-review'],
  ['to-look-again', 'order.look-again', LOOK_AGAIN],
  ['rests-too-long', 'order.end-interval', 'order-suspension'],
];

/** Lays on the desks of authority, court and who supervises what they have to do about an order. */
@Injectable()
export class OfferOrders {
  constructor(items: WorkItems, orders: OrderRepository) {
    for (const [which, permission, what] of WAITING_ORDERS)
      items.declare({
        ...{ kind: 'order', permission },
        items: async (work, limit) =>
          (await orders.waiting(work, which, limit)).map((row) => laid(work, what, row)),
      });
  }
}

const laid = (work: Work, what: string, row: OrderRow): WorkItem => ({
  ...{ kind: 'order', ...shownOf(row), orderId: row.id, what, ...timesOf(work, what, row) },
});

const timesOf = ({ now }: Work, what: string, row: OrderRow) => {
  if ([TAKE_OVER, TAKE_OVER_LATE].includes(what)) return takingOver(row, now);
  const { lookAgainAt: dueAt, lookAgainFrom: warnAt } = row;
  if (what === LOOK_AGAIN)
    return { since: warnAt ?? row.updatedAt, dueAt, standing: standingOf({ dueAt, warnAt }, now) };
  return { since: row.updatedAt, dueAt: row.dueAt, standing: standingOf(row, now) };
};

/** The clock of its state is another’s to look at then. */
const takingOver = (
  { handedOnAt, updatedAt, takeOverDueAt: dueAt, takeOverWarnAt: warnAt }: OrderRow,
  now: Date,
) => ({
  ...{ since: handedOnAt ?? updatedAt, dueAt, standing: standingOf({ dueAt, warnAt }, now) },
});
