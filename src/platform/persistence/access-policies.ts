import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ClientBase } from 'pg';
import { accessFiles } from './access-files';
import { SCHEMAS } from './module-schemas';
import { APP_ROLE } from './roles';

/** Makes every row policy, view, function and grant anew from the `*.access.sql` files. Run it in a transaction, as owner. */
export async function applyAccessPolicies(client: ClientBase): Promise<void> {
  await dropAccessPolicies(client);
  for (const file of accessFiles()) await runFile(client, file);
  await forEachFound(client, 'grant usage on schema %s to ' + APP_ROLE, OUR_SCHEMAS);
}

/**
 * Drops all policies, triggers, views and functions in our schemas and takes every right from the running product. The owner
 * reads and writes every row until the files are applied again: without a policy it would see none, and a migration of data
 * would silently change nothing.
 */
export async function dropAccessPolicies(client: ClientBase): Promise<void> {
  await forEachFound(client, 'drop policy %s', POLICIES);
  await forEachFound(client, 'alter table %s no force row level security', FORCED);
  await forEachFound(client, 'drop trigger %s', TRIGGERS);
  // Each kind in one statement, since they may rest on each other.
  const views = await found(client, VIEWS);
  if (views.length > 0) await client.query(`drop view ${views.join(', ')}`);
  const routines = await found(client, ROUTINES);
  if (routines.length > 0) await client.query(`drop routine ${routines.join(', ')}`);
  for (const kind of ['tables', 'sequences', 'routines']) {
    await forEachFound(client, `revoke all on all ${kind} in schema %s from ${APP_ROLE}`, OUR_SCHEMAS);
  }
  await forEachFound(client, `revoke all on schema %s from ${APP_ROLE}, public`, OUR_SCHEMAS);
}

const OUR_SCHEMAS = `
  select quote_ident(nspname) as name from pg_namespace where nspname = any ($1) order by array_position($1, nspname)`;

const POLICIES = `
  select format('%I on %I.%I', policyname, schemaname, tablename) as name
  from pg_policies where schemaname = any ($1)`;

const FORCED = `
  select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relforcerowsecurity and n.nspname = any ($1)`;

const VIEWS = `
  select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'v' and n.nspname = any ($1)
    and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

const TRIGGERS = `
  select format('%I on %s', t.tgname, t.tgrelid::regclass) as name
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and n.nspname = any ($1)`;

/** What an extension brought along is not ours. */
const ROUTINES = `
  select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = any ($1)
    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;

async function forEachFound(client: ClientBase, statement: string, query: string): Promise<void> {
  const statements = (await found(client, query)).map((name) => statement.replace('%s', () => name));
  if (statements.length > 0) await client.query(statements.join(';\n'));
}

async function found(client: ClientBase, query: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(query, [SCHEMAS]);
  return rows.map(({ name }) => name);
}

async function runFile(client: ClientBase, file: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  try {
    await client.query(text);
  } catch (error) {
    throw new Error(`${basename(file)}${lineOf(text, error)}: ${(error as Error).message}`, { cause: error });
  }
}

function lineOf(text: string, error: unknown): string {
  const position = Number((error as { position?: string }).position);
  return Number.isInteger(position) ? `:${text.slice(0, position).split('\n').length}` : '';
}
