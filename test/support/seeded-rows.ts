import { Client } from 'pg';
import { KIND, seedId } from '../../bench/database/ids.mjs';
import { seed } from '../../bench/database/seed.mjs';
import { FieldCipher } from '../../src/modules/children/vault/field-cipher';
import { KeyRing, newKeyRing } from '../../src/modules/children/vault/key-ring';
import { freshDatabase } from './database';

/** A database with as many rows as the plans of statements need to be told from guesses. */
export interface SeededRows {
  readonly owner: Client;
  readonly app: Client;
  /** The plan that a prepared statement settles on for an agency, which knows none of its values. */
  planOf(agency: number, text: string, values: readonly unknown[]): Promise<string>;
  close(): Promise<void>;
}

/** Children, intakes and referrals as many as rows, twice as many grants, and what else is filled in. */
export async function openSeededRows(rows: number, ...fills: readonly string[]): Promise<SeededRows> {
  const database = await freshDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  const app = new Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
  const cipher = new FieldCipher(new KeyRing(newKeyRing()));
  await seed(owner, { rows, grants: 2 * rows, cipher, say: () => undefined });
  for (const fill of fills) await owner.query(fill);
  await owner.query('vacuum (analyze)');
  return {
    ...{ owner, app },
    planOf: (agency, text, values) => planOf(app, agency, text, values),
    close: async () => {
      await Promise.all([owner.end(), app.end()]);
      await database.drop();
    },
  };
}

async function planOf(
  app: Client,
  agency: number,
  text: string,
  values: readonly unknown[],
): Promise<string> {
  await app.query('begin');
  const entering = [seedId(KIND.account, agency), seedId(KIND.session, agency)];
  await app.query(`select access.enter($1, $2, 'default', now())`, entering);
  await app.query('set local plan_cache_mode = force_generic_plan');
  await app.query(`prepare asked as ${text}`);
  const literals = values.map((value) => literalOf(app, value)).join(', ');
  const { rows } = await app.query<{ 'QUERY PLAN': string }>(
    `explain (costs off) execute asked${literals === '' ? '' : `(${literals})`}`,
  );
  await app.query('deallocate asked');
  await app.query('rollback');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

function literalOf(app: Client, value: unknown): string {
  if (value === null) return 'null';
  return app.escapeLiteral(value instanceof Date ? value.toISOString() : `${value as string | number}`);
}
