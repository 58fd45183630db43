import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { seed } from './seed.mjs';

const require = createRequire(import.meta.url);
const FLOOR = new URL('../floor/functions.sql', import.meta.url);

/** Fixed keys: the benchmark's databases hold nothing of anybody. */
export const KEYS = { tokenKey: Buffer.alloc(32, 7), identityKey: Buffer.alloc(32, 9) };

/** A PostgreSQL of the benchmark's own, in `.data/bench`, with the settings of the product's own server. */
export async function startWorkbench({ dataDir }) {
  const { startEmbeddedPostgres } = require('../../dist/src/config/embedded-postgres.js');
  const server = await startEmbeddedPostgres({ dataDir });
  const at = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return {
    stop: () => server.stop(),
    urls: (name) => ({
      owner: at(server.ownerUrl, name),
      app: at(server.appUrl, name),
      superuser: server.superuserUrl,
    }),
  };
}

/** A database with so many rows, made when it is missing, unfinished or of another version. */
export async function provideDatabase(workbench, { rows, grants, fresh, say }) {
  const name = `bench_${rows}`;
  const urls = workbench.urls(name);
  if (fresh || !(await isReady(urls, { rows, grants }))) await make(urls, { name, rows, grants, say });
  await asClient(urls.owner, async (client) => {
    await client.query(readFileSync(FLOOR, 'utf8'));
    await client.query('vacuum (analyze)');
  });
  return urls;
}

async function make(urls, { name, rows, grants, say }) {
  say(`Making database ${name}`);
  await asClient(urls.superuser, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} owner diversion_owner`);
  });
  const { upgradeDatabase } = require('../../dist/src/config/upgrade-database.js');
  await upgradeDatabase(urls.owner);
  await asClient(urls.owner, async (client) => {
    await seed(client, { rows, grants, cipher: cipherOf(KEYS.identityKey), say });
    await client.query(`comment on schema bench is '${version({ rows, grants })}'`);
  });
}

/** The product's own vault, so that what is seeded opens. */
function cipherOf(identityKey) {
  const { KeyRing } = require('../../dist/src/modules/children/vault/key-ring.js');
  const { FieldCipher } = require('../../dist/src/modules/children/vault/field-cipher.js');
  return new FieldCipher(new KeyRing({ current: 1, index: 1, keys: { 1: identityKey.toString('base64') } }));
}

function version({ rows, grants }) {
  const { databaseVersion } = require('../../dist/src/platform/persistence/access-files.js');
  return `${databaseVersion()} ${rows} ${grants}`;
}

async function isReady(urls, wish) {
  try {
    const said = await asClient(urls.owner, (client) =>
      client.query(
        `select obj_description(oid, 'pg_namespace') as said from pg_namespace where nspname = 'bench'`,
      ),
    );
    return said.rows[0]?.said === version(wish);
  } catch (error) {
    if (error.code === '3D000') return false;
    throw error;
  }
}

/** Runs something with one connection. */
export async function asClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
