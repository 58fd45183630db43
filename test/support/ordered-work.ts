import { broughtIntoDelivery, judgedGoals, type Centre } from './delivery';
import { bodyOf } from './journey';
import type { Ordering } from './orders';
import { rowsOf } from './rows';

/** The path of the case of a centre that began with an order: the work is done and the case closed; the order goes on. */
export async function closedOrderedWork(at: Ordering, staff: Centre, order: string): Promise<string> {
  const text = 'select id from cases.case_file where order_id = $1';
  const [row] = await rowsOf<{ id: string }>(at.test, text, [order.split('/').at(-1)]);
  const path = `/v1/cases/${row!.id}`;
  bodyOf(await staff.coordinator.act(path, 'allocate', { workerId: staff.workerId }), 200);
  await broughtIntoDelivery(at.test, staff, row!.id);
  const goals = await judgedGoals(staff.worker, row!.id);
  const found = { outcomeCode: 'completed', goals, childWords: 'I go to school again.' };
  bodyOf(await staff.worker.act(path, 'conclude', found), 200);
  bodyOf(await staff.coordinator.act(path, 'close'), 200);
  return path;
}
