import { Client } from 'pg';
import { KIND, seedId } from '../../bench/database/ids.mjs';
import { seed } from '../../bench/database/seed.mjs';
import { FieldCipher } from '../../src/modules/children/vault/field-cipher';
import { KeyRing, newKeyRing } from '../../src/modules/children/vault/key-ring';
import {
  caseListStatement,
  LISTS,
  type CaseFilter,
  type CaseListName,
} from '../../src/modules/cases/persistence/case-lists';
import type { Work } from '../../src/platform/persistence/work';
import { freshDatabase, type FreshDatabase } from '../support/database';

const CENTRE = 81;
const COLUMNS = 't.id, t.number, t.created_at, l.number as label';

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

describe('the plan of a list of cases', () => {
  let database: FreshDatabase;
  let owner: Client;
  let app: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    app = new Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    const cipher = new FieldCipher(new KeyRing(newKeyRing()));
    await seed(owner, { rows: 4000, grants: 8000, cipher, say: () => undefined });
    await owner.query(CASES);
    await owner.query('vacuum (analyze)');
  }, 60_000);

  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  /** The plan that a prepared statement settles on, which knows none of its values. */
  const planOf = async (
    name: CaseListName,
    asked: { filter?: CaseFilter; later?: boolean } = {},
  ): Promise<string> => {
    const from = asked.later ? { after: new Date().toISOString(), id: seedId(KIND.referral, 1) } : null;
    const wish = { filter: asked.filter ?? {}, from, limit: 51 };
    const { statement, values } = caseListStatement(COLUMNS, name, LISTS[name](WORK), wish);
    await app.query('begin');
    const entering = [seedId(KIND.account, CENTRE), seedId(KIND.session, CENTRE)];
    await app.query(`select access.enter($1, $2, 'default', now())`, entering);
    await app.query('set local plan_cache_mode = force_generic_plan');
    await app.query(`prepare asked as ${statement.text}`);
    const literals = values.map((value) => app.escapeLiteral(String(value)));
    const { rows } = await app.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) execute asked(${literals.join(', ')})`,
    );
    await app.query('deallocate asked');
    await app.query('rollback');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  describe.each([
    ['our-centre', 'case_file_centre'],
    ['unallocated', 'case_file_unallocated'],
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

  it('asks the register and the conflicts of interest by an index, row by row', async () => {
    const plan = await planOf('our-centre');
    expect(plan).toMatch(/Index Scan using need_to_know_(live|file) on need_to_know/);
    expect(plan).toMatch(/Index (Only )?Scan using conflict_of_interest_once on conflict_of_interest/);
  });
});

/** As much of a unit of work as a list asks about: who it is for. */
const WORK = {
  actor: { accountId: seedId(KIND.account, CENTRE), agencyId: seedId(KIND.agency, CENTRE) },
} as unknown as Work;
