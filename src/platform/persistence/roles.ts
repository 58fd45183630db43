import { Client, escapeIdentifier, escapeLiteral, type ClientBase } from 'pg';
import { SCHEMAS } from './module-schemas';
import { UnfitDatabase } from './unfit-database';

/** The role of the running product; row policies name it. */
export const APP_ROLE = 'diversion_app';

/** What a role of ours may not do, whichever it is. */
export const POWERLESS = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication';

/** For a person who may make roles, when `migrate` may not. */
export const ROLES_SCRIPT = `create role diversion_owner ${POWERLESS} password '…';
create role ${APP_ROLE} ${POWERLESS} password '…';
create database diversion owner diversion_owner encoding 'UTF8' template template0;
`;

/**
 * Looks whether the running product's role is as weak as the row policies assume.
 *
 * @throws UnfitDatabase when it is another role, could bypass row policies, or owns something of ours.
 */
export async function refuseStrongRole(appUrl: string): Promise<void> {
  const client = new Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const found = await client.query<RoleFacts>(ROLE_FACTS, [SCHEMAS]);
    for (const fault of found.rows.flatMap(faultsOf)) throw new UnfitDatabase(`DATABASE_URL: ${fault}`);
  } finally {
    await client.end();
  }
}

interface RoleFacts {
  readonly name: string;
  readonly powerful: boolean;
  readonly owned: string | null;
}

const ROLE_FACTS = `
  select r.rolname as name,
    r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole or r.rolreplication as powerful,
    (select min(c.oid::regclass::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owned
  from pg_roles r where r.rolname = current_user`;

function faultsOf({ name, powerful, owned }: RoleFacts): string[] {
  return [
    ...(name === APP_ROLE ? [] : [`the role must be ${APP_ROLE}, not ${name}`]),
    ...(powerful ? [`${name} must not be superuser, bypass row policies, create roles or databases`] : []),
    ...(owned === null ? [] : [`${name} must own nothing, but has the rights of the owner of ${owned}`]),
  ];
}

/** Makes the running product's role with this password, unless there is one. Needs a role that may. */
export async function ensureAppRole(client: ClientBase, password: string): Promise<void> {
  if (await hasAppRole(client)) return;
  await client.query(`create role ${APP_ROLE} ${POWERLESS} password ${escapeLiteral(password)}`);
}

/** Whether the running product's role is there. */
export async function hasAppRole(client: ClientBase): Promise<boolean> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  return found.rows.length > 0;
}

/** Takes from the public what a new database gives it: to connect, and to make temporary tables. */
export async function closeDatabase(client: ClientBase, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await client.query(
    `revoke all on database ${name} from public; grant connect on database ${name} to ${APP_ROLE}`,
  );
}
