import { Client } from 'pg';
import { SCHEMAS as OURS } from '../../src/platform/persistence/module-schemas';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { callsPerRow } from '../access/policy-text';

const SCHEMAS = `n.nspname in (${OURS.map((name) => `'${name}'`).join(', ')})`;

/** Whose rows are open to nobody but the owner: reached through functions only. */
const BEHIND_FUNCTIONS = [
  'access.credential',
  'access.refresh_token',
  'access.session',
  'access.sign_in_attempt',
  // Which child a mandate is about, nobody reads: the answer is alike whether its number exists (ADR 62).
  'legal_clinic.matter',
  'platform.migration',
  'platform.number_series',
];

describe('row policies of the database', () => {
  let database: FreshDatabase;
  let owner: Client;
  let app: Client;

  const column = async (sql: string): Promise<string[]> =>
    (await owner.query<{ one: string }>(sql)).rows.map(({ one }) => one).sort();

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    app = new Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  const tables = (condition: string) =>
    column(`select n.nspname || '.' || c.relname as one from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and ${SCHEMAS} and ${condition}`);

  it('stand on every table, enabled and forced', async () => {
    const open = await tables('not (c.relrowsecurity and c.relforcerowsecurity)');
    expect(open.filter((name) => name !== 'platform.migration')).toEqual([]);
  });

  it('leave no table without a policy for the application, unless it is reached through functions', async () => {
    const without = await tables(`not exists (
      select 1 from pg_policy p where p.polrelid = c.oid and p.polroles = array['diversion_app'::regrole::oid])`);
    expect(without).toEqual(BEHIND_FUNCTIONS);
  });

  it('let the owner through on every table', async () => {
    const without = await tables(`c.relforcerowsecurity and not exists (
      select 1 from pg_policy p where p.polrelid = c.oid and p.polroles = array[c.relowner] and p.polpermissive
        and p.polcmd = '*' and pg_get_expr(p.polqual, p.polrelid) = 'true')`);
    expect(without).toEqual([]);
  });

  it('are for the application or the owner, never for everybody', async () => {
    const others = await column(
      `select p.polname as one from pg_policy p join pg_class c on c.oid = p.polrelid
       where p.polroles not in (array['diversion_app'::regrole::oid], array[c.relowner])`,
    );
    expect(others).toEqual([]);
  });

  it('call no function per row other than to read the context once, nor do the views that they ask', async () => {
    const { rows } = await owner.query<{ name: string; text: string }>(
      `select tablename || '.' || policyname as name, concat_ws(' and ', qual, with_check) as text from pg_policies
       union all select viewname, definition from pg_views where viewowner = current_user`,
    );
    const calling = rows.flatMap(({ name, text }) => callsPerRow(text).map((call) => `${name}: ${call}`));
    expect(rows.length).toBeGreaterThan(40);
    expect(calling).toEqual([]);
  });

  it('give the application no table, schema or function of its own', async () => {
    const owned = await column(
      `select c.relname as one from pg_class c where c.relowner = 'diversion_app'::regrole
       union all select n.nspname from pg_namespace n where n.nspowner = 'diversion_app'::regrole
       union all select p.proname from pg_proc p where p.proowner = 'diversion_app'::regrole`,
    );
    expect(owned).toEqual([]);
  });

  it('bind a role that cannot look past them, nor make tables, not even temporary ones', async () => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         has_database_privilege('diversion_app', current_database(), 'TEMP') as temporary,
         has_database_privilege('diversion_app', current_database(), 'CREATE') as creates,
         exists (select 1 from pg_namespace n where has_schema_privilege('diversion_app', n.oid, 'CREATE')) as schema,
         exists (select 1 from pg_auth_members m where m.member = 'diversion_app'::regrole) as member
       from pg_roles where rolname = 'diversion_app'`,
    );
    expect([...new Set(Object.values(rows[0] as Record<string, boolean>))]).toEqual([false]);
  });

  it('bind an owner that is no superuser and does not look past them either', async () => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });

  it.each(['update', 'delete', 'truncate'])('let nobody %s an audit entry', async (right) => {
    await expect(
      app.query(
        right === 'update'
          ? 'update audit.entry set reason = null'
          : right === 'delete'
            ? 'delete from audit.entry'
            : 'truncate audit.entry',
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['update', 'delete'])(
    'grant no right to %s the history of a referral or an intake',
    async (right) => {
      const granted = await column(
        `select table_schema || '.' || table_name as one from information_schema.role_table_grants
       where grantee = 'diversion_app' and privilege_type = '${right.toUpperCase()}'
         and table_name in ('transition', 'identity_correction', 'entry') and table_schema <> 'reference'`,
      );
      expect(granted).toEqual([]);
    },
  );

  it('grant to delete only what is a draft, a token or a kept answer', async () => {
    const granted = await column(
      `select table_schema || '.' || table_name as one from information_schema.role_table_grants
       where grantee = 'diversion_app' and privilege_type in ('DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER')`,
    );
    expect(granted).toEqual([
      'case_plans.plan_goal',
      'children.match_token',
      'conferences.conference_guest',
      'intake.act',
      'platform.idempotency_key',
    ]);
  });

  it('hide the migrations table', async () => {
    await expect(app.query('select * from platform.migration')).rejects.toMatchObject({ code: '42501' });
  });

  it.each(BEHIND_FUNCTIONS)('grant nothing on %s', async (table) => {
    await expect(app.query(`select 1 from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('let nobody write the register but through its functions', async () => {
    const granted = await column(
      `select distinct privilege_type as one from information_schema.role_table_grants
       where grantee = 'diversion_app' and table_schema = 'children' and table_name = 'need_to_know'`,
    );
    expect(granted).toEqual(['SELECT']);
  });

  it('have doors with a fixed search path, closed to everybody but the application', async () => {
    const faulty = await column(
      `select p.proname as one from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where ${SCHEMAS} and p.prokind = 'f' and (
         not coalesce(p.proconfig @> array['search_path=pg_catalog'], false)
         or p.proacl is null
         or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0))
         and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
    );
    expect(faulty).toEqual([]);
  });

  it('keep views within the rows of who asks', async () => {
    const views = await column(
      `select c.relname as one from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('v', 'm') and ${SCHEMAS} and not coalesce(c.reloptions @> array['security_invoker=true'], false)`,
    );
    expect(views).toEqual([]);
  });

  it('let a data migration that runs as owner change every row', async () => {
    const changed = await owner.query('update access.certificate_rule set version = version + 1');
    expect(changed.rowCount).toBe(2);
  });

  it('stand over columns that say what they hold: personal, sensitive or operational', async () => {
    const bare = await column(
      `select n.nspname || '.' || c.relname || '.' || a.attname as one
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and ${SCHEMAS} and a.attnum > 0 and not a.attisdropped and c.relname <> 'migration'
         and coalesce(col_description(c.oid, a.attnum), '') !~ '^\\[[PSO]\\] \\S'`,
    );
    expect(bare).toEqual([]);
  });

  it('stand over tables that say what they are for', async () => {
    const bare = await tables(
      `c.relname <> 'migration' and coalesce(obj_description(c.oid, 'pg_class'), '') = ''`,
    );
    expect(bare).toEqual([]);
  });
});
