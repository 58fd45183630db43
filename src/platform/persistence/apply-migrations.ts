import { Client, type ClientBase, type PoolClient } from 'pg';
import { DataSource, MigrationExecutor, type DataSourceOptions } from 'typeorm';
import { databaseVersion } from './access-files';
import { applyAccessPolicies, dropAccessPolicies } from './access-policies';
import { closeDatabase } from './roles';
import { UnfitDatabase } from './unfit-database';

/** Any number, the same for all: two upgrades of one database wait for each other. */
const UPGRADE_LOCK = 7_238_114;

export interface MigrateOptions {
  /** The options of the data source for the owner's address. */
  readonly database: DataSourceOptions;
  /** Fills the seeded lists; it runs as owner, after the row policies are in place. */
  readonly seed?: (client: ClientBase) => Promise<void>;
  /** Works even when the database says of itself that it is of this version. */
  readonly force?: boolean;
}

/**
 * Brings a database to this version: migrations, row policies, functions, grants, seeded lists; all or nothing.
 *
 * @returns the names of the migrations that ran; nothing is done when the database is of this version.
 */
export async function migrate({ database, seed, force }: MigrateOptions): Promise<string[]> {
  const source = new DataSource({ ...database, entities: [], poolSize: 2 } as DataSourceOptions);
  await source.initialize();
  try {
    const runner = source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    if (!force && (await versionOf(client)) === databaseVersion()) return [];
    await client.query('set statement_timeout = 0; set idle_in_transaction_session_timeout = 0');
    await runner.startTransaction();
    const names = await upgrade(source, client, runner);
    await seed?.(client);
    await client.query(`comment on schema platform is 'version ${databaseVersion()}'`);
    await runner.commitTransaction();
    return names;
  } finally {
    await source.destroy();
  }
}

async function upgrade(
  source: DataSource,
  client: ClientBase,
  runner: ReturnType<DataSource['createQueryRunner']>,
): Promise<string[]> {
  await client.query(`select pg_advisory_xact_lock(${UPGRADE_LOCK})`);
  await client.query('create schema if not exists platform');
  await dropAccessPolicies(client);
  const executor = new MigrationExecutor(source, runner);
  executor.transaction = 'none';
  const ran = await executor.executePendingMigrations();
  await applyAccessPolicies(client);
  await closeIfOurs(client);
  return ran.map(({ name }) => name);
}

/** The owner of the tables need not own the database; who does, closes it. */
async function closeIfOurs(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; ours: boolean }>(
    `select datname as name, pg_has_role(datdba, 'MEMBER') as ours from pg_database where datname = current_database()`,
  );
  for (const { name, ours } of rows) if (ours) await closeDatabase(client, name);
}

async function versionOf(client: ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ said: string | null }>(
    `select obj_description(oid, 'pg_namespace') as said from pg_namespace where nspname = 'platform'`,
  );
  return rows[0]?.said?.replace('version ', '');
}

/**
 * Looks whether a database has been brought to this version.
 *
 * @throws UnfitDatabase when it has not.
 */
export async function refuseOtherVersion(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    if ((await versionOf(client)) === databaseVersion()) return;
    throw new UnfitDatabase('The database is of another version than the program: run npm run migrate');
  } finally {
    await client.end();
  }
}
