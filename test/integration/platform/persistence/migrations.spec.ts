import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../../src/config/data-source';
import { upgradeDatabase } from '../../../../src/config/upgrade-database';
import { dropAccessPolicies } from '../../../../src/platform/persistence/access-policies';
import { SCHEMAS } from '../../../../src/platform/persistence/module-schemas';
import { freshDatabase, type FreshDatabase } from '../../../support/database';

/** Everything in our schemas, in words: columns, constraints, indexes, comments. */
const SHAPE = `
  select format('column %s.%s.%s %s %s %s %s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    a.attnotnull, pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum)) as one
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'v', 'S') and n.nspname = any ($1) and a.attnum > 0 and not a.attisdropped
  union all
  select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid))
  from pg_constraint c join pg_namespace n on n.oid = c.connamespace where n.nspname = any ($1)
  union all
  select indexdef from pg_indexes where schemaname = any ($1)
  union all
  select format('policy %s %s %s %s %s', tablename, policyname, cmd, qual, with_check) from pg_policies where schemaname = any ($1)
  union all
  select format('routine %s', p.oid::regprocedure) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = any ($1)
  order by one`;

const LEFT = `
  select c.oid::regclass::text as one from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'S', 'm') order by one`;

describe('The migrations', () => {
  let database: FreshDatabase;
  let owner: Client;

  const lines = async (query: string) =>
    (await owner.query<{ one: string }>(query, [SCHEMAS])).rows.map(({ one }) => one);

  async function revertAll(): Promise<number> {
    const options = dataSourceOptions({ url: database.ownerUrl, poolSize: 1 });
    const source = new DataSource({ ...options, entities: [] });
    await source.initialize();
    try {
      const { length } = source.migrations;
      for (let left = length; left > 0; left -= 1) await source.undoLastMigration({ transaction: 'each' });
      return length;
    } finally {
      await source.destroy();
    }
  }

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('go down to nothing and up again to the same database, run by an owner who is no superuser', async () => {
    const before = await lines(SHAPE);
    await dropAccessPolicies(owner);
    const many = await revertAll();
    expect(await lines(LEFT)).toEqual(['platform.migration', 'platform.migration_id_seq']);
    const ran = await upgradeDatabase(database.ownerUrl, { force: true });
    expect(ran).toHaveLength(many);
    expect(await lines(SHAPE)).toEqual(before);
  });

  it('do nothing the second time, even when they are forced', async () => {
    const before = await lines(SHAPE);
    expect(await upgradeDatabase(database.ownerUrl, { force: true })).toEqual([]);
    expect(await lines(SHAPE)).toEqual(before);
  });

  it('leave everything as it was when one of them fails', async () => {
    await owner.query(`delete from platform.migration where name = 'CreateCaseTables1764200000000'`);
    const before = await lines(SHAPE);
    // TypeORM says it aloud as well.
    jest.spyOn(console, 'log').mockImplementation();
    await expect(upgradeDatabase(database.ownerUrl, { force: true })).rejects.toThrow('already exists');
    expect(await lines(SHAPE)).toEqual(before);
  });
});
