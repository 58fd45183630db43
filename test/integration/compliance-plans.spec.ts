import {
  DATES_TO_TELL,
  DATES_TO_TELL_OF_AGENCY,
  OF_RUNNING_ORDER,
} from '../../src/modules/compliance/persistence/compliance-lists';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

/** An order about each of five hundred children, with forty dates each, of which each fiftieth is not told of. */
const DATES = `
  insert into sentencing.order_file (id, number, state, stage, child_id, proposed_by, proposer_agency_id, authority_agency_id,
    supervisor_agency_id, age_certain, decided_by, decided_at, version, created_at, updated_at)
  select bench.id(80, n), 'A' || n, 'in-force', 'sentence', bench.id(4, n), bench.id(2, 81), bench.id(1, 81), bench.id(1, 81),
    bench.id(1, 1 + n % 90), false, bench.id(2, 81), bench.moment(n), 1, bench.moment(n), bench.moment(n)
  from generate_series(1, 500) n;
  insert into compliance.appointment (id, order_id, child_id, agency_id, planned_at, purpose_code, state, planned_by, made_at,
    told_by, told_at, version)
  select bench.id(83, n), bench.id(80, 1 + n % 500), bench.id(4, 1 + n % 500), bench.id(1, 81), bench.moment(n), 'reporting',
    case when n % 50 = 0 then 'planned' else 'kept' end, bench.id(2, 81), bench.moment(n),
    case when n % 50 > 0 then bench.id(2, 81) end, case when n % 50 > 0 then bench.moment(n) end, 1
  from generate_series(1, 20000) n;
  analyze sentencing.order_file, compliance.appointment`;

describe('Dates of which nobody has told what became', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre(DATES);
  }, 180_000);

  afterAll(() => centre.close());

  const COUNTED = `select 1 from compliance.appointment t join sentencing.order_file o on o.id = t.order_id
    where ${DATES_TO_TELL} and ${OF_RUNNING_ORDER} limit $3`;

  it.each([
    ['are laid out', DATES_TO_TELL_OF_AGENCY],
    ['are counted', COUNTED],
  ])('%s by an index', async (_, text) => {
    const plan = await centre.planOf(text, [centre.work.actor.agencyId, centre.work.now, 51]);
    expect(plan).toMatch(/(using|on) appointment_open\b/);
    expect(plan).not.toMatch(/Seq Scan on appointment/);
  });
});
