import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../../../src/config/data-source';
import { SCHEMAS } from '../../../../src/platform/persistence/module-schemas';
import { freshDatabase, type FreshDatabase } from '../../../support/database';

/**
 * Indexes, foreign keys, unique and check constraints stand in the migrations alone, since TypeORM cannot say all of
 * them; what it would do about those is left out. Tables, columns, their types, nullability, defaults and comments
 * must be the same on both sides.
 */
const STANDS_IN_MIGRATIONS_ALONE =
  /^(?:DROP INDEX|CREATE (?:UNIQUE )?INDEX|ALTER TABLE \S+ (?:DROP|ADD) CONSTRAINT "(?!.*PRIMARY KEY))/;

describe('The entities', () => {
  let database: FreshDatabase;
  let owner: Client;
  let source: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    source = new DataSource(dataSourceOptions({ url: database.ownerUrl, poolSize: 2 }));
    await source.initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await owner.end();
    await database.drop();
  });

  /** What TypeORM would change so that the database is as the entities say. */
  async function changes(): Promise<string[]> {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !STANDS_IN_MIGRATIONS_ALONE.test(query));
  }

  it('say of every table what the migrations made', async () => {
    expect(await changes()).toEqual([]);
  });

  it('describe every table of ours', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname = any ($1) and c.relname <> 'migration' order by name`,
      [SCHEMAS],
    );
    const described = source.entityMetadatas.map(({ tablePath }) => tablePath);
    expect(described.sort()).toEqual(rows.map(({ name }) => name));
  });

  it.each([
    ['a column that no entity has', 'alter table access.agency add column more text'],
    ['a column that is missing', 'alter table access.agency drop column contact'],
    ['another type', 'alter table access.agency alter column capacity type bigint'],
    ['a column that may be empty', 'alter table access.agency alter column kind drop not null'],
    ['another comment', `comment on column access.agency.kind is '[O] something else'`],
    ['a table that is missing', 'drop table platform.outbox'],
  ])('would be found out: %s', async (_, change) => {
    const other = await freshDatabase();
    const changed = new Client({ connectionString: other.ownerUrl });
    await changed.connect();
    await changed.query(change);
    await changed.end();
    const kept = source;
    source = await new DataSource(dataSourceOptions({ url: other.ownerUrl, poolSize: 2 })).initialize();
    try {
      expect(await changes()).not.toEqual([]);
    } finally {
      await source.destroy();
      source = kept;
      await other.drop();
    }
  });
});
