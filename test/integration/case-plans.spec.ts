import { KIND, seedId } from '../../bench/database/ids.mjs';
import {
  caseListStatement,
  LISTS,
  type CaseFilter,
  type CaseListName,
} from '../../src/modules/cases/persistence/case-lists';
import {
  assessmentsOfCase,
  plansOfCase,
  plansToApprove,
  plansToWorkOn,
  stepsOfCentre,
  stepsOfTeam,
} from '../../src/modules/case-plans/persistence/case-plan-lists';
import type { Work } from '../../src/platform/persistence/work';
import { openSeededRows, type SeededRows } from '../support/seeded-rows';

const CENTRE = 81;
const COLUMNS = 't.id, t.number, t.created_at, l.number as label';

/** As much of a unit of work as a list asks about: who it is for. */
const WORK = {
  actor: { accountId: seedId(KIND.account, CENTRE), agencyId: seedId(KIND.agency, CENTRE) },
  now: new Date(),
} as unknown as Work;

/** A case for each child, half of them at one busy centre; of these one in ten waits for a worker; some know of conflicts. */
const CASES = `
  insert into cases.case_file (id, number, state, basis, child_id, centre_agency_id, worker_id, version, created_at, updated_at)
  select bench.id(40, n), 'F' || n, case when n % 10 = 0 then 'opened' else 'allocated' end, 'diversion', bench.id(4, n),
    bench.id(1, case when n % 2 = 0 then 81 else bench.centre(n) end), case when n % 10 <> 0 then bench.id(2, 81) end, 1,
    bench.moment(n), bench.moment(n)
  from generate_series(1, 4000) n;
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, basis_kind,
    basis_id, valid_from, granted_by)
  select bench.id(41, n), bench.id(4, n), 'case', bench.id(40, n), 'agency', f.centre_agency_id, '{centre-coordinator}', 'record',
    'case', bench.id(40, n), bench.moment(n), bench.id(2, 81)
  from generate_series(1, 4000) n join cases.case_file f on f.id = bench.id(40, n);
  insert into cases.team_member (id, case_id, account_id, part, joined_at, joined_by, version)
  select bench.id(42, n), bench.id(40, n), bench.id(2, case when n % 20 = 2 then 81 else 82 + n % 19 end), 'case-worker',
    bench.moment(n), bench.id(2, 81), 1
  from generate_series(1, 4000) n where n % 10 <> 0;
  insert into cases.conflict_of_interest (id, case_id, account_id, ground, declared_by, declared_at)
  select bench.id(43, n), bench.id(40, n), bench.id(2, 82 + n % 19), 'other', bench.id(2, 81), bench.moment(n)
  from generate_series(1, 4000) n where n % 5 = 0`;

/** Of each case three assessments, five plans, of which one in twenty waits for approval, and ten steps, most of them done. */
const PLANNED = `
  insert into case_plans.assessment (id, case_id, child_id, tool, tool_day, state, written_by, completed_by, completed_at, version,
    created_at, updated_at)
  select bench.id(44, n * 3 + k), bench.id(40, n), bench.id(4, n), 'tool', '2026-01-01', 'completed', bench.id(2, 81), bench.id(2, 81),
    bench.moment(n), 1, bench.moment(n), bench.moment(n)
  from generate_series(1, 4000) n, generate_series(0, 2) k;
  insert into case_plans.plan (id, case_id, child_id, edition, state, written_by, writers, approved_by, approved_at, ended_at, version,
    created_at, updated_at)
  select bench.id(45, n * 5 + k), bench.id(40, n), bench.id(4, n), k + 1,
    case when k < 4 then 'superseded' when n % 20 = 0 then 'agreed' else 'drafted' end, bench.id(2, 82),
    array[bench.id(2, 82)],
    case when k < 4 then bench.id(2, 81) end, case when k < 4 then bench.moment(n) end, case when k < 4 then bench.moment(n) end,
    1, bench.moment(n), bench.moment(n)
  from generate_series(1, 4000) n, generate_series(0, 4) k;
  insert into case_plans.safety_step (id, assessment_id, case_id, child_id, danger, step, due_at, done_at, done_by, version,
    created_at, updated_at)
  select bench.id(46, n * 10 + k), bench.id(44, n * 3), bench.id(40, n), bench.id(4, n), 'self', 'step', bench.moment(n),
    case when n % 10 > 0 then bench.moment(n) end, case when n % 10 > 0 then bench.id(2, 81) end, 1, bench.moment(n), bench.moment(n)
  from generate_series(1, 4000) n, generate_series(0, 9) k`;

describe('the plan of a list of cases', () => {
  let rows: SeededRows;

  beforeAll(async () => {
    rows = await openSeededRows(4000, CASES, PLANNED);
  }, 60_000);

  afterAll(() => rows.close());

  const planOf = async (
    name: CaseListName,
    asked: { filter?: CaseFilter; later?: boolean } = {},
  ): Promise<string> => {
    const from = asked.later ? { after: new Date().toISOString(), id: seedId(KIND.referral, 1) } : null;
    const wish = { filter: asked.filter ?? {}, from, limit: 51 };
    const { statement, values } = caseListStatement(COLUMNS, name, LISTS[name](WORK), wish);
    return rows.planOf(CENTRE, statement.text, values);
  };

  describe.each([
    ['our-centre', 'case_file_centre'],
    ['unallocated', 'case_file_unallocated'],
    ['to-close', 'case_file_to_close'],
    ['to-finalise', 'case_file_to_finalise'],
    ['order-over', 'case_file_order_over'],
    ['mine', 'team_member_of_person'],
  ] as const)('%s', (name, index) => {
    it.each([
      ['the first page', false],
      ['a later page', true],
    ])('walks its index in order for %s', async (_, later) => {
      const plan = await planOf(name, { later });
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan.* using ${index} on`));
      expect(plan).not.toMatch(/Sort|Seq Scan/);
    });
  });

  it('walks the same index when a worker is picked out', async () => {
    const plan = await planOf('our-centre', { filter: { workerId: seedId(KIND.account, CENTRE) } });
    expect(plan).not.toMatch(/Seq Scan/);
  });

  const { accountId, agencyId } = WORK.actor;
  const ofOneCase = [seedId(KIND.referral, 1), null, null, 51];

  it.each([
    ['assessments of a case', 'assessment_case', assessmentsOfCase('t.id'), ofOneCase],
    ['plans of a case', 'plan_case', plansOfCase('t.id'), ofOneCase],
  ])('%s are walked in order', async (_, index, text, values) => {
    const plan = await rows.planOf(CENTRE, text, values);
    expect(plan).toMatch(new RegExp(`Index (Only )?Scan.* using ${index} on`));
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  });

  it.each([
    ['steps on the desk of a team', /safety_step_(case|due)/, stepsOfTeam('t.id'), [accountId, 51]],
    [
      'steps on the desk of a centre',
      /safety_step_(case|due)/,
      stepsOfCentre('t.id'),
      [agencyId, 51, new Date().toISOString()],
    ],
    [
      'plans to approve',
      /plan_(agreed|one_in_the_making)/,
      plansToApprove('t.id'),
      [agencyId, accountId, 51],
    ],
    [
      'plans on the desk of a worker',
      /team_member_of_person/,
      plansToWorkOn('t.id'),
      [accountId, '2026-06-01', 51],
    ],
  ])('%s are found without reading what waits no more', async (_, index, text, values) => {
    const plan = await rows.planOf(CENTRE, text, values);
    expect(plan).toMatch(index);
    expect(plan).not.toMatch(/Seq Scan on (safety_step|plan)/);
  });

  it('asks the register and the conflicts of interest by an index, row by row', async () => {
    const plan = await planOf('our-centre');
    expect(plan).toMatch(/Index Scan using need_to_know_(live|file) on need_to_know/);
    expect(plan).toMatch(/Index (Only )?Scan using conflict_of_interest_once on conflict_of_interest/);
  });
});
