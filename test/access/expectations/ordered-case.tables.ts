import { caseRow } from '../rows/case-rows';
import type { RowWorld } from '../rows/row-world';
import { allowed, denied } from './table-law';

/** The centre sees that an order of the first child is done. */
const ordered = ({ cases, first, orders, contexts }: RowWorld) => ({
  ...caseRow(cases.next, first.child, contexts.centre),
  ...{ basis: 'order', order_id: orders.running },
});

/** Who opens a case on an order. */
export const orderedInserts = [
  allowed('a case on an order that one’s centre has begun with', 'centre', ordered),
  allowed('a case on an order that one’s centre takes over while it is breached', 'centre', (world) => ({
    ...ordered(world),
    order_id: world.orders.elsewhere,
  })),
  denied('a case on an order that only is proposed', 'centre', (world) => ({
    ...ordered(world),
    order_id: world.orders.proposed,
  })),
  denied('a case on an order that has not begun', 'centre', (world) => ({
    ...ordered(world),
    order_id: world.orders.awaiting,
  })),
  denied('a case on an order of another child', 'centre', (world) => ({
    ...ordered(world),
    order_id: world.orders.second,
  })),
  denied('a case of another child than was ordered for', 'centre', (world) => ({
    ...ordered(world),
    id: world.cases.nextOfOtherChild,
    child_id: world.second.child,
  })),
  denied('a case on no order', 'centre', (world) => ({ ...ordered(world), order_id: null })),
  denied('a case on an order that another sees to', 'holder', (world) => ({
    ...ordered(world),
    centre_agency_id: world.contexts.holder.agency,
  })),
  denied('a case on an order that is further than its opening', 'centre', (world) => ({
    ...ordered(world),
    state: 'in-delivery',
  })),
];
