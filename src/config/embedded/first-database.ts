import { Client, escapeLiteral } from 'pg';
import { APP_ROLE, closeDatabase, POWERLESS } from '../../platform/persistence/roles';

export const DATABASE = 'diversion';
export const OWNER_ROLE = 'diversion_owner';

/** Makes the two roles and the database that belongs to the first of them, unless they are there. */
export async function prepareDatabase(
  superuserUrl: string,
  passwords: { readonly owner: string; readonly app: string },
): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await makeRole(client, OWNER_ROLE, passwords.owner);
    await makeRole(client, APP_ROLE, passwords.app);
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await makeDatabase(client);
    await closeDatabase(client, DATABASE);
  } finally {
    await client.end();
  }
}

async function makeRole(client: Client, role: string, password: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (found.rowCount) return;
  await client.query(`create role ${role} ${POWERLESS} password ${escapeLiteral(password)}`);
}

async function makeDatabase(client: Client): Promise<void> {
  await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  await client.query('revoke all on database postgres, template1 from public');
}
