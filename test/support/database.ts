import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { closeDatabase } from '../../src/platform/persistence/roles';
import { TEMPLATE } from './prepare-template';

/** A migrated database of a suite's own. */
export interface FreshDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** Copies the template; the rights on the database itself are not copied and are set again. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    await client.query(
      `create database ${name} template ${TEMPLATE} strategy file_copy owner diversion_owner`,
    );
    await closeDatabase(client, name);
  });
  return {
    ownerUrl: addressOf('TEST_OWNER_URL', name),
    appUrl: addressOf('TEST_APP_URL', name),
    superuserUrl: addressOf('TEST_SUPERUSER_URL', name),
    drop: () => asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

async function asSuperuser(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: addressOf('TEST_SUPERUSER_URL', 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(variable: string, database: string): string {
  const address = new URL(process.env[variable] ?? '');
  address.pathname = database;
  return address.href;
}
