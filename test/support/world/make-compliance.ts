import { newId } from '../../../src/kernel/ids';
import { ChildrenFacade } from '../../../src/modules/children';
import type { TestApp } from '../app';
import { localDay } from '../local-day';
import { rowsOf } from '../rows';

/** What is done of the order of the world. */
export interface MadeCompliance {
  readonly hours: string;
  readonly payments: string;
  readonly conditionDay: string;
  readonly appointment: string;
  readonly series: string;
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
  const beside = { conditionDay: await sayDay(test, given), series: await planSeries(test, given) };
  return { hours, payments, appointment, ...beside };
}

/** How a condition of that order, which was made without any, was kept today. */
async function sayDay(test: TestApp, { order, childId, agency, by }: Given): Promise<string> {
  const id = newId();
  const words = await wordsOf(test, childId, id);
  const terms = `insert into sentencing.order_terms (id, order_id, child_id, number, decided_by, decided_at)
    values ($1, $2, $3, 1, $4, $5) returning 1`;
  await rowsOf(test, terms, [newId(), order, childId, by, test.clock.now()]);
  const condition = `insert into sentencing.order_condition (id, first_id, order_id, child_id, terms_number, position, kind)
    values ($1, $1, $2, $3, 1, 0, 'keep-away-place') returning 1`;
  await rowsOf(test, condition, [newId(), order, childId]);
  const text = `insert into compliance.ledger_line (id, order_id, child_id, agency_id, counts, condition_id, outcome, day, quantity,
      kind_code, day_words, state, entered_by, entered_at, version)
    select $1, c.order_id, $3, $4, 'days', c.id, 'not-kept', $5, 1, 'told-by-child', $6, 'entered', $7, $8, 1
    from sentencing.order_condition c where c.order_id = $2 order by c.position limit 1 returning 1`;
  const now = test.clock.now();
  await rowsOf(test, text, [id, order, childId, agency, localDay(now), words('day_words'), by, now]);
  return id;
}

/** A series of which one date is to come. */
async function planSeries(test: TestApp, { order, childId, agency, by }: Given): Promise<string> {
  const id = newId();
  const series = `insert into compliance.appointment_series (id, order_id, child_id, agency_id, purpose_code, rhythm, weekday, at_time,
      from_on, until_on, rest_days, left_out, planned_by, made_at, version)
    values ($1, $2, $3, $4, 'reporting', 'weekly', 1, '15:00', '2099-01-01', '2099-02-01', 'skip', '[]', $5, $6, 1) returning 1`;
  await rowsOf(test, series, [id, order, childId, agency, by, test.clock.now()]);
  const date = `insert into compliance.appointment (id, order_id, child_id, agency_id, series_id, planned_at, purpose_code, state,
      planned_by, made_at, version)
    values ($1, $2, $3, $4, $5, '2099-01-05T11:00:00Z', 'reporting', 'planned', $6, $7, 1) returning 1`;
  await rowsOf(test, date, [newId(), order, childId, agency, id, by, test.clock.now()]);
  return id;
}

async function wordsOf(test: TestApp, childId: string, row: string) {
  const keyed = 'select wrapped_key as key from children.data_key where child_id = $1';
  const [found] = await rowsOf<{ key: Buffer }>(test, keyed, [childId]);
  const children = test.app.get(ChildrenFacade);
  return (column: string) =>
    children.sealTextWith(found!.key, childId, { table: 'compliance.ledger_line', column, row }, 'A word.');
}
