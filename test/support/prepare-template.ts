import { Client } from 'pg';
import type { EmbeddedPostgres } from '../../src/config/embedded-postgres';
import { upgradeDatabase } from '../../src/config/upgrade-database';

/** The database of which every suite gets a copy. */
export const TEMPLATE = 'diversion_template';

/** Makes the template and migrates it, once for a run of the tests. */
export async function prepareTemplate({ superuserUrl, ownerUrl }: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE} owner diversion_owner`);
  } finally {
    await client.end();
  }
  const template = new URL(ownerUrl);
  template.pathname = TEMPLATE;
  await upgradeDatabase(template.href);
}
