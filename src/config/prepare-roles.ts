import { Client } from 'pg';
import { ensureAppRole, hasAppRole, ROLES_SCRIPT } from '../platform/persistence/roles';
import type { MigrationSettings } from './environment';
import { StartFault } from './start-fault';

/**
 * Sees to it that the running product's role is there, made with the password of `DATABASE_URL` where that is permitted.
 *
 * @throws StartFault with the SQL for a person who may make roles; also when the owner is a superuser, whom no row
 *   policy binds.
 */
export async function prepareRoles({
  ownerUrl,
  appUrl,
}: Pick<MigrationSettings, 'ownerUrl' | 'appUrl'>): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await refuseSuperuser(client);
    if (await hasAppRole(client)) return;
    const password = appUrl === undefined ? '' : decodeURIComponent(new URL(appUrl).password);
    if (password === '')
      throw withScript('There is no role diversion_app, and DATABASE_URL has no password for it');
    await makeIfPermitted(client, password);
  } finally {
    await client.end();
  }
}

async function makeIfPermitted(client: Client, password: string): Promise<void> {
  try {
    await ensureAppRole(client, password);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw withScript('The owner may not make the role diversion_app');
  }
}

async function refuseSuperuser(client: Client): Promise<void> {
  const { rows } = await client.query<{ strong: boolean }>(
    'select rolsuper or rolbypassrls as strong from pg_roles where rolname = current_user',
  );
  if (rows[0]?.strong)
    throw withScript('The role of DATABASE_OWNER_URL is a superuser or bypasses row policies');
}

const withScript = (reason: string) =>
  new StartFault(
    `${reason}. Let somebody who may make roles run what is missing of this, with passwords:\n\n${ROLES_SCRIPT}`,
  );
