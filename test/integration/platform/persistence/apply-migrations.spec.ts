import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../../src/config/data-source';
import { upgradeDatabase } from '../../../../src/config/upgrade-database';
import { refuseOtherVersion } from '../../../../src/platform/persistence/apply-migrations';
import { refuseStrongRole } from '../../../../src/platform/persistence/roles';
import { freshDatabase, type FreshDatabase } from '../../../support/database';

describe('A migrated database', () => {
  let database: FreshDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('is left alone when it is of this version', async () => {
    await owner.query('create function platform.stray() returns int language sql as $$ select 1 $$');
    expect(await upgradeDatabase(database.ownerUrl)).toEqual([]);
    expect((await owner.query('select platform.stray()')).rowCount).toBe(1);
  });

  it('loses stray functions and rights when its policies are made again', async () => {
    await owner.query('grant truncate on platform.outbox to diversion_app');
    await upgradeDatabase(database.ownerUrl, { force: true });
    await expect(owner.query('select platform.stray()')).rejects.toThrow('does not exist');
    const right = await owner.query(
      `select has_table_privilege('diversion_app', 'platform.outbox', 'truncate') as kept`,
    );
    expect(right.rows).toEqual([{ kept: false }]);
  });

  it('is recognised by the running product', async () => {
    await expect(refuseOtherVersion(database.appUrl)).resolves.toBeUndefined();
    await owner.query(`comment on schema platform is 'version of yesterday'`);
    await expect(refuseOtherVersion(database.appUrl)).rejects.toThrow('run npm run migrate');
    await upgradeDatabase(database.ownerUrl);
    await expect(refuseOtherVersion(database.appUrl)).resolves.toBeUndefined();
  });

  it('accepts the weak role and refuses its owner and a superuser', async () => {
    await expect(refuseStrongRole(database.appUrl)).resolves.toBeUndefined();
    await expect(refuseStrongRole(database.ownerUrl)).rejects.toThrow('the role must be diversion_app');
    await expect(refuseStrongRole(database.superuserUrl)).rejects.toThrow('the role must be diversion_app');
  });

  it('refuses a weak role that has been given the rights of the owner', async () => {
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query('create role seemingly_weak login; grant diversion_owner to seemingly_weak');
    const url = new URL(database.superuserUrl);
    await superuser.query(`alter role seemingly_weak password '${url.password}'`);
    await superuser.query(`grant connect on database ${url.pathname.slice(1)} to seemingly_weak`);
    url.username = 'seemingly_weak';
    try {
      await expect(refuseStrongRole(url.href)).rejects.toThrow(/DATABASE_URL/);
    } finally {
      await superuser.query(`revoke connect on database ${url.pathname.slice(1)} from seemingly_weak`);
      await superuser.query('drop role seemingly_weak');
      await superuser.end();
    }
  });

  it('gives the running product no temporary tables and no sight of the list of migrations', async () => {
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    await expect(app.query('create temporary table t ()')).rejects.toThrow('permission denied');
    await expect(app.query('select * from platform.migration')).rejects.toThrow('permission denied');
    await app.end();
  });
});

describe('The data source', () => {
  let database: FreshDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    source = await new DataSource(dataSourceOptions({ url: database.appUrl, poolSize: 2 })).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('answers days as text, counts as numbers and moments as dates', async () => {
    const [row] = await source.query<unknown[]>(
      `select date '2026-02-28' as day, array[date '2026-03-01'] as days, count(*) as many,
         timestamptz '2026-01-01 04:00+04' as moment, current_setting('TimeZone') as zone`,
    );
    expect(row).toEqual({
      day: '2026-02-28',
      days: ['2026-03-01'],
      many: 1,
      moment: new Date('2026-01-01T00:00:00Z'),
      zone: 'UTC',
    });
  });

  it('sends statements without waiting for the answers to earlier ones', async () => {
    const runner = source.createQueryRunner();
    const client = (await runner.connect()) as Client;
    const sent = [client.query('begin'), client.query('select 1/0'), client.query('select 2')];
    const outcomes = await Promise.allSettled(sent);
    await client.query('rollback');
    await runner.release();
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect((client as unknown as { pipeline: boolean }).pipeline).toBe(true);
  });
});
