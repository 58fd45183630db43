import { KIND, seedId } from '../../bench/database/ids.mjs';
import { UNITS } from '../../bench/database/seed.mjs';
import {
  clockListStatement,
  type ClockFilter,
  type ClockListName,
} from '../../src/modules/intake/persistence/clock-lists';
import type { Work } from '../../src/platform/persistence/work';
import { openSeededRows, type SeededRows } from '../support/seeded-rows';

const SELECT = `select t.id, t.code, t.due_at, l.number as label
  from intake.clock t left join children.child_label l on l.child_id = t.child_id`;

/** One clock on each intake: one of ten is stopped, of the others some are near and some late. */
const CLOCKS = `
  insert into intake.clock (id, intake_id, child_id, agency_id, code, rule_id, started_at, back_dated, due_at, warn_at,
    stopped_at, escalates_to, version, created_at, updated_at)
  select gen_random_uuid(), i.id, i.child_id, i.agency_id, 'offence-to-referral', r.id, now() - n * interval '1 hour', false,
    now() + (900 - n % 1000) * interval '1 hour', now() + (700 - n % 1000) * interval '1 hour',
    case when n % 10 = 0 then now() end, 'police-supervisor', 1, now(), now()
  from (select *, row_number() over (order by id) as n from intake.intake) i
  cross join (select id from reference.clock_rule where code = 'offence-to-referral' limit 1) r`;

describe('the plan of a list of clocks', () => {
  let seeded: SeededRows;

  beforeAll(async () => {
    seeded = await openSeededRows(4000, CLOCKS);
  }, 60_000);

  afterAll(() => seeded.close());

  const planOf = async (
    name: ClockListName,
    agency: number,
    asked: { filter?: ClockFilter; later?: boolean } = {},
  ): Promise<string> => {
    const from = asked.later ? { after: new Date().toISOString(), id: seedId(KIND.intake, 1) } : null;
    const wish = { filter: asked.filter ?? {}, from, limit: 51 };
    const { statement, values } = clockListStatement(SELECT, name, workOf(agency), wish);
    return seeded.planOf(agency, statement.text, values);
  };

  it('has clocks to look at', async () => {
    const { rows } = await seeded.owner.query<{ n: number }>(
      'select count(*)::int as n from intake.clock where agency_id = $1',
      [seedId(KIND.agency, UNITS.middle)],
    );
    expect(rows[0]!.n).toBeGreaterThan(0);
  });

  it.each([{}, { later: true }])('walks what runs in order, page after page: %p', async (asked) => {
    const plan = await planOf('running', UNITS.middle, asked);
    expect(plan).toMatch(/Index Scan using clock_running on clock/);
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  });

  // What is near or late is little: the planner may as well fetch and sort it.
  it.each([
    ['near', {}],
    ['near', { later: true }],
    ['overdue', {}],
    ['overdue', { later: true }],
    ['overdue', { filter: { code: 'offence-to-referral' } }],
  ] as const)('looks for what is %s among the clocks that run: %p', async (name, asked) => {
    const plan = await planOf(name, UNITS.middle, asked);
    expect(plan).toMatch(/clock_due/);
    expect(plan).not.toMatch(/Seq Scan/);
  });
});

/** As much of a unit of work as a list asks about. */
const workOf = (agency: number): Work =>
  ({ actor: { agencyId: seedId(KIND.agency, agency) }, now: new Date() }) as unknown as Work;
