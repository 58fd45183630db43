import { KIND, seedId } from '../../bench/database/ids.mjs';
import {
  ORDERS_WAITING,
  orderListStatement,
  type OrderWish,
  type WaitingOrders,
} from '../../src/modules/sentencing/persistence/order-lists';
import { ORDER_PARTIES } from '../../src/modules/sentencing/domain/order';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

/**
 * Forty orders about each of five hundred children, a quarter of them of this centre, nearly all over; of the others a step is
 * due, of each tenth it is late.
 */
const ORDERS = `
  insert into sentencing.order_file (id, number, state, stage, child_id, proposed_by, proposer_agency_id, authority_agency_id,
    court_agency_id, supervisor_agency_id, age_certain, decided_by, decided_at, ended_at, end_reason, clock_started_at, due_at,
    warn_at, version, created_at, updated_at)
  select bench.id(80, n), 'A' || n, s.state, 'sentence', bench.id(4, 1 + n % 500), bench.id(2, 81), bench.id(1, 81),
    bench.id(1, 81), bench.id(1, 81), bench.id(1, 81), false, case when s.state <> 'proposed' then bench.id(2, 81) end,
    case when s.state <> 'proposed' then bench.moment(n) end, case when s.state = 'expired' then bench.moment(n) end,
    case when s.state = 'expired' then 'time-over' end, case when s.waits then now() end,
    case when s.waits then now() + interval '1 day' * (case when n % 10 = 0 then -3 else 30 end) end,
    case when s.waits then now() end, 1, bench.moment(n), bench.moment(n)
  from generate_series(1, 20000) n, lateral (
    select coalesce((array['proposed', 'ordered', 'breached', 'in-review', 'in-force'])[1 + n % 200], 'expired') as state,
      n % 200 between 1 and 3 as waits) s,
    lateral (select bench.id(1, case when n % 4 = 0 or n % 200 < 5 then 81 else 1 + n % 40 end) as agency) w;
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, basis_kind,
    basis_id, valid_from, granted_by)
  select bench.id(81, n), bench.id(4, 1 + n % 500), 'order', bench.id(80, n), 'agency', bench.id(1, 81), '{centre-coordinator}',
    'record', 'order', bench.id(80, n), bench.moment(n), bench.id(2, 81)
  from generate_series(1, 20000) n;
  insert into sentencing.order_interval (id, order_id, child_id, kind, reason_code, from_on, planned_until, begun_by, begun_at,
    until_on, end_reason, ended_by, ended_at)
  select bench.id(82, n), bench.id(80, n), bench.id(4, 1 + n % 500), 'suspension', 'ill', current_date - 9,
    current_date - 1, bench.id(2, 81), now(), case when n % 200 <> 4 then current_date end,
    case when n % 200 <> 4 then 'goes-on' end, case when n % 200 <> 4 then bench.id(2, 81) end,
    case when n % 200 <> 4 then now() end
  from generate_series(1, 20000) n;
  analyze sentencing.order_file, sentencing.order_interval, children.need_to_know`;

describe('the plan of a list of orders', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre(ORDERS);
  }, 180_000);

  afterAll(() => centre.close());

  const asking = () => ({
    ...{ agencyId: centre.work.actor.agencyId, now: centre.work.now },
    today: centre.work.now.toISOString().slice(0, 10),
  });
  const planOf = async (wish: Omit<OrderWish, 'limit' | 'from'>, isLater = false): Promise<string> => {
    const from = isLater ? { after: new Date().toISOString(), id: seedId(KIND.referral, 1) } : null;
    const { statement, values } = orderListStatement('select t.id from sentencing.order_file t', asking(), {
      ...{ ...wish, from, limit: 51 },
    });
    return centre.planOf(statement.text, values);
  };

  it.each([
    ['proposer', false],
    ['authority', false],
    ['court', true],
    ['supervisor', true],
  ] as const)(
    'to which one’s agency is %s walks an index in order, also later: %s',
    async (party, isLater) => {
      const plan = await planOf({ party, filter: {} }, isLater);
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan.* using order_${party} on order_file`));
      expect(plan).not.toMatch(/Seq Scan on order_file/);
    },
  );

  it.each([
    ['of whatever state', {}, false],
    ['of whatever state, later', {}, true],
    ['of a state', { state: 'in-force' }, false],
    ['of a state, later', { state: 'in-force' }, true],
    ['of a stage', { stage: 'sentence' }, false],
  ] as const)(
    'to which one’s agency is anything, %s, walks the index of each part',
    async (_, filter, isLater) => {
      const plan = await planOf({ filter }, isLater);
      for (const party of ORDER_PARTIES)
        expect(plan).toMatch(new RegExp(`using order_${party} on order_file`));
      expect(plan).not.toMatch(/Seq Scan on order_file/);
    },
  );

  it('of a child is found by an index', async () => {
    const plan = await planOf({ filter: { childId: seedId(4, 1) } });
    expect(plan).toMatch(/(using|on) order_(child|proposer|authority|court|supervisor)\b/);
    expect(plan).not.toMatch(/Seq Scan on order_file/);
  });

  it.each(['proposer', 'authority', 'court', 'supervisor'] as const)(
    'of a state, to which one’s agency is %s, is found by an index',
    async (party) => {
      const plan = await planOf({ party, filter: { state: 'in-force' } });
      expect(plan).toMatch(new RegExp(`(using|on) order_(waits_)?${party}\\b`));
      expect(plan).not.toMatch(/Seq Scan on order_file/);
    },
  );

  it.each(Object.keys(ORDERS_WAITING) as WaitingOrders[])(
    'that waits (%s) is found by an index',
    async (waits) => {
      const { where, values } = ORDERS_WAITING[waits](asking());
      const text = `select t.id from sentencing.order_file t where ${where}
      order by t.updated_at, t.id limit $${values.length + 1}`;
      const plan = await centre.planOf(text, [...values, 51]);
      expect(plan).toMatch(/(using|on) (order_waits_\w+|order_due|order_interval_planned_until)\b/);
      expect(plan).not.toMatch(/Seq Scan on order_(file|interval)/);
      expect(await planOf({ waits, filter: {} })).not.toMatch(/Seq Scan on order_(file|interval)/);
    },
  );
});
