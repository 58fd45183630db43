import { Client } from 'pg';
import type { Type } from '@nestjs/common';
import type { Actor } from '../../src/platform/persistence/actor';
import type { Statement } from '../../src/platform/persistence/statement';
import type { Work } from '../../src/platform/persistence/work';
import { signIn } from './actors';
import { startApp, type TestApp } from './app';
import { rowsOf } from './rows';

/** Asks repositories and gives the plans of their statements instead of rows. */
export interface Plans {
  readonly actor: Actor;
  repository<Repository>(type: Type<Repository>): Repository;
  /** The plan of the one statement that is asked with the unit of work, without a sort where that is possible. */
  planOf(ask: (work: Work) => Promise<unknown>, inOrder: boolean): Promise<string>;
  close(): Promise<void>;
}

type Asked = readonly [Statement | string, readonly unknown[]];

/** The planner avoids a scan where an index serves, so that one in a plan says that none does, however few rows there are. */
const WITHOUT_SCAN = 'set local enable_seqscan = off';
/** The same for the order of the rows. */
const WITHOUT_SORT = 'set local enable_sort = off; set local enable_incremental_sort = off';

/** The plans for a supervisor, as the application asks: with its role, its row policies and its kinds of statements. */
export async function openPlans(): Promise<Plans> {
  const test = await startApp();
  await signIn(test, 'supervisor@sabunchi.demo');
  const actor = await actorOf(test);
  const app = new Client({ connectionString: test.database.appUrl });
  await app.connect();
  const explain = async ([statement, values]: Asked, avoid: string): Promise<string> => {
    const { name, text }: Statement = typeof statement === 'string' ? { text: statement } : statement;
    await app.query('begin');
    await app.query('select access.enter($1, $2, $3, $4)', [
      ...[actor.accountId, actor.sessionId, 'intake', test.clock.now()],
    ]);
    // A named statement settles on one plan for all values; what has no name is planned for its own.
    const mode = name === undefined ? 'force_custom_plan' : 'force_generic_plan';
    await app.query(`${avoid}; set local plan_cache_mode = ${mode}; prepare asked as ${text}`);
    const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
    const { rows } = await app.query<{ 'QUERY PLAN': string }>(`explain (costs off) execute asked${given}`);
    await app.query('deallocate asked; rollback');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };
  return {
    actor,
    repository: (type) => test.app.get(type, { strict: false }),
    planOf: async (ask, inOrder) => {
      const asked: Asked[] = [];
      const query = (statement: Statement | string, values: readonly unknown[] = []) => {
        asked.push([statement, values]);
        return Promise.resolve([]);
      };
      await ask({ actor, now: test.clock.now(), query } as unknown as Work);
      const [one, ...others] = asked;
      if (!one || others.length > 0) throw new Error(`${asked.length} statements instead of one`);
      return explain(one, inOrder ? `${WITHOUT_SCAN}; ${WITHOUT_SORT}` : WITHOUT_SCAN);
    },
    close: async () => {
      await app.end();
      await test.close();
    },
  };
}

async function actorOf(test: TestApp): Promise<Actor> {
  const [row] = await rowsOf<Pick<Actor, 'accountId' | 'sessionId' | 'agencyId'>>(
    test,
    `select a.account_id as "accountId", s.id as "sessionId", a.agency_id as "agencyId"
     from access.session s join access.assignment a on a.account_id = s.account_id and a.ended_at is null
     join access.staff_account t on t.id = a.account_id where t.sign_in_name = 'supervisor@sabunchi.demo'`,
  );
  if (!row) throw new Error('The supervisor is not signed in');
  return {
    ...row,
    agencyKind: 'police-unit',
    roles: ['police-supervisor'],
    standsInFor: [],
    certificates: [],
  };
}

/** A value as the text of a SQL literal. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]::uuid[]`;
  if (value instanceof Date) return `'${value.toISOString()}'`;
  return `'${(value as string | number | boolean).toString()}'`;
}
