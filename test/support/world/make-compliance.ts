import { newId } from '../../../src/kernel/ids';
import { ChildrenFacade } from '../../../src/modules/children';
import type { TestApp } from '../app';
import { localDay } from '../local-day';
import { rowsOf } from '../rows';

/** What is done of the order of the world. */
export interface MadeCompliance {
  readonly hours: string;
  readonly payments: string;
  readonly appointment: string;
}

interface Given {
  readonly order: string;
  readonly childId: string;
  /** The probation office that supervises, and who entered it there. */
  readonly agency: string;
  readonly by: string;
}

/** An hour and a payment that the probation office has written down; as rows, since the order of the world has not begun. */
export async function makeCompliance(test: TestApp, given: Given): Promise<MadeCompliance> {
  const hours = newId();
  const words = await wordsOf(test, given.childId, hours);
  const text = `insert into compliance.ledger_line (id, order_id, child_id, agency_id, counts, measure, day, quantity, kind_code,
      place_code, place, on_spot, state, entered_by, entered_at, version)
    values ($1, $2, $3, $4, 'minutes', 'public-works', $5, 60, 'planting', 'park', $6, $7, 'entered', $8, $9, 1) returning 1`;
  const { order, childId, agency, by } = given;
  const day = localDay(test.clock.now());
  await rowsOf(test, text, [
    ...[hours, order, childId, agency, day, words('place'), words('on_spot'), by, test.clock.now()],
  ]);
  const payments = newId();
  const payment = `insert into compliance.ledger_line (id, order_id, child_id, agency_id, counts, measure, day, quantity, kind_code,
      state, entered_by, entered_at, version)
    values ($1, $2, $3, $4, 'qapik', 'fine', $5, 100, 'bank-receipt', 'entered', $6, $7, 1) returning 1`;
  await rowsOf(test, payment, [payments, order, childId, agency, day, by, test.clock.now()]);
  const appointment = newId();
  const date = `insert into compliance.appointment (id, order_id, child_id, agency_id, planned_at, purpose_code, state, planned_by,
      made_at, version)
    values ($1, $2, $3, $4, $6, 'reporting', 'planned', $5, $6, 1) returning 1`;
  await rowsOf(test, date, [appointment, order, childId, agency, by, test.clock.now()]);
  return { hours, payments, appointment };
}

async function wordsOf(test: TestApp, childId: string, row: string) {
  const keyed = 'select wrapped_key as key from children.data_key where child_id = $1';
  const [found] = await rowsOf<{ key: Buffer }>(test, keyed, [childId]);
  const children = test.app.get(ChildrenFacade);
  return (column: string) =>
    children.sealTextWith(found!.key, childId, { table: 'compliance.ledger_line', column, row }, 'A word.');
}
