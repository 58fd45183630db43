import { Client } from 'pg';
import { KIND, seedId } from '../../bench/database/ids.mjs';
import { seed } from '../../bench/database/seed.mjs';
import { FieldCipher } from '../../src/modules/children/vault/field-cipher';
import { KeyRing, newKeyRing } from '../../src/modules/children/vault/key-ring';
import {
  sessionListStatement,
  type SessionFilter,
  type SessionListName,
} from '../../src/modules/sessions/persistence/session-lists';
import {
  sessionsOutsideThePlan,
  sessionsWithChildTwice,
  sessionsWithoutAttendance,
  sessionsWithoutLeader,
} from '../../src/modules/sessions/persistence/waiting-sessions';
import type { Work } from '../../src/platform/persistence/work';
import { freshDatabase, type FreshDatabase } from '../support/database';

const CENTRE = 81;

/** Who asks, and where: as much of a unit of work as a list asks about. */
const WORK = {
  actor: { accountId: seedId(KIND.account, CENTRE), agencyId: seedId(KIND.agency, CENTRE) },
  now: new Date(),
} as unknown as Work;

/** A busy centre: five hundred children with forty sessions each, led by twenty people; nearly all of them were held. */
const SESSIONS = `
  insert into cases.case_file (id, number, state, basis, child_id, centre_agency_id, worker_id, version, created_at, updated_at)
  select bench.id(40, n), 'F' || n, 'in-delivery', 'diversion', bench.id(4, n), bench.id(1, 81), bench.id(2, 81), 1,
    bench.moment(n), bench.moment(n)
  from generate_series(1, 500) n;
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, basis_kind,
    basis_id, valid_from, granted_by)
  select bench.id(41, n), bench.id(4, n), 'case', bench.id(40, n), 'agency', bench.id(1, 81), '{centre-coordinator}', 'record',
    'case', bench.id(40, n), bench.moment(n), bench.id(2, 81)
  from generate_series(1, 500) n;
  insert into sessions.session (id, centre_agency_id, kind, place_words, begins_at, ends_at, facilitator_id, state, booked_by,
    version, created_at, updated_at)
  select bench.id(50, n), bench.id(1, 81), 'individual', '\\x00', begins, begins + interval '50 minutes',
    bench.id(2, 81 + n % 20), 'scheduled', bench.id(2, 81), 1, begins, begins
  from generate_series(1, 20000) n, lateral (select now() + interval '1 hour' * (n / 20 - 900) as begins) b;
  insert into sessions.participant (session_id, case_id, child_id)
  select bench.id(50, n), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500) from generate_series(1, 20000) n;
  update sessions.session set state = 'held' where ends_at < now() - interval '2 days'`;

describe('the plan of a list of sessions', () => {
  let database: FreshDatabase;
  let owner: Client;
  let app: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    app = new Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    const cipher = new FieldCipher(new KeyRing(newKeyRing()));
    await seed(owner, { rows: 1000, grants: 2000, cipher, say: () => undefined });
    await owner.query(SESSIONS);
    await owner.query('vacuum (analyze)');
  }, 60_000);

  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  /** The plan that a prepared statement settles on, which knows none of its values. */
  const planOfText = async (text: string, values: readonly unknown[]): Promise<string> => {
    await app.query('begin');
    const entering = [seedId(KIND.account, CENTRE), seedId(KIND.session, CENTRE)];
    await app.query(`select access.enter($1, $2, 'default', now())`, entering);
    await app.query('set local plan_cache_mode = force_generic_plan');
    await app.query(`prepare asked as ${text}`);
    const literals = values.map((value) =>
      app.escapeLiteral(value instanceof Date ? value.toISOString() : String(value)),
    );
    const { rows } = await app.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) execute asked(${literals.join(', ')})`,
    );
    await app.query('deallocate asked');
    await app.query('rollback');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  const planOf = async (
    name: SessionListName,
    { filter = {}, isLater = false }: { filter?: SessionFilter; isLater?: boolean } = {},
  ): Promise<string> => {
    const from = isLater ? { after: new Date().toISOString(), id: seedId(KIND.referral, 1) } : null;
    const { statement, values } = sessionListStatement('t.id', name, WORK, { filter, from, limit: 51 });
    return planOfText(statement.text, values);
  };

  describe.each([
    ['our-centre', 'session_centre'],
    ['mine', 'session_facilitator'],
    ['without-attendance', 'session_pending'],
  ] as const)('%s', (name, index) => {
    it.each([
      ['the first page', false],
      ['a later page', true],
    ])('walks its index in order for %s', async (_, isLater) => {
      const plan = await planOf(name, { isLater });
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan.* using ${index} on`));
      expect(plan).not.toMatch(/Sort|Seq Scan on session/);
    });
  });

  it('walks one week of the centre, and no more', async () => {
    const filter = { from: '2026-06-01T00:00:00Z', until: '2026-06-08T00:00:00Z' };
    const plan = await planOf('our-centre', { filter });
    expect(plan).toMatch(/Index Cond:.*begins_at.*begins_at/);
    expect(plan).not.toMatch(/Sort|Seq Scan on session/);
  });

  it('asks who takes part by an index, row by row', async () => {
    const plan = await planOf('our-centre', { filter: { caseId: seedId(KIND.referral, 1) } });
    expect(plan).toMatch(/Index (Only )?Scan.* using participant_(pkey|case) on participant/);
    expect(plan).not.toMatch(/Seq Scan on (session|participant)/);
  });

  const waiting = () => [WORK.actor.agencyId, WORK.now, WORK.actor.accountId, true, 51];

  it.each([
    ['has no leader', sessionsWithoutLeader],
    ['no plan covers', sessionsOutsideThePlan],
    ['has a child twice', sessionsWithChildTwice],
  ])('finds what %s without reading what was held', async (_, statement) => {
    const plan = await planOfText(statement('t.id'), waiting());
    expect(plan).toMatch(/Index (Only )?Scan.* using session_pending on/);
    expect(plan).not.toMatch(/Seq Scan on session/);
  });

  it('finds what is over without reading what was held', async () => {
    const plan = await planOfText(sessionsWithoutAttendance('t.id'), [...waiting(), WORK.now]);
    expect(plan).toMatch(/Index (Only )?Scan.* using session_pending on/);
    expect(plan).not.toMatch(/Sort|Seq Scan on session/);
  });
});
