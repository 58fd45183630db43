import type { TableLaw, InsertLaw, RowsOf } from '../expectations/table-law';
import { inContext, type Context } from './contexts';
import { putRow } from './put-row';
import type { RowWorld } from './row-world';

/** One thing that is not as the law says. */
export type Breach = string;

const DENIED = '42501';

/** Everything in which a table departs from its law, for every context, one after the other. */
export async function* breachesOf(world: RowWorld, law: TableLaw): AsyncGenerator<Breach> {
  for (const attempt of law.insert) yield* await breachOfInsert(world, law.table, attempt);
  for (const context of Object.values(world.contexts)) yield* await breachesBy(world, law, context);
}

async function breachesBy(world: RowWorld, law: TableLaw, context: Context): Promise<Breach[]> {
  const expected = async (rows: RowsOf | undefined) =>
    countAsOwner(world, law.table, rows?.(context, world) ?? 'false');
  const wanted = {
    see: await expected(law.see),
    change: await expected(law.change?.rows),
    remove: await expected(law.remove),
    'change what nobody may in': 0,
  };
  const found = await inContext(world.app, context, async () => ({
    see: await countSeen(world, law, context),
    // A blind change or removal asks the policies of that command alone, without those of reading.
    change: law.change ? await countDone(world, `update ${law.table} set ${law.change.set}`) : 0,
    remove: law.remove ? await countDone(world, `delete from ${law.table}`) : 0,
    'change what nobody may in': await countForbidden(world, law),
  }));
  return (['see', 'change', 'remove', 'change what nobody may in'] as const)
    .filter((what) => found[what] !== wanted[what])
    .map((what) => `${context.name} may ${what} ${found[what]} rows of ${law.table}, by law ${wanted[what]}`);
}

async function countAsOwner({ owner }: RowWorld, table: string, condition: string): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${condition}`,
  );
  return rows[0]!.n;
}

/** The rows seen; -1 when they are others than those that the law names. */
async function countSeen({ app, ...world }: RowWorld, law: TableLaw, context: Context): Promise<number> {
  const condition = law.see(context, { app, ...world });
  return asSavepoint(app, async () => {
    const { rows } = await app.query<{ n: number; inside: number }>(
      `select count(*)::int as n, (count(*) filter (where ${condition}))::int as inside from ${law.table}`,
    );
    const { n, inside } = rows[0]!;
    return n === inside ? n : -1;
  });
}

/** The rows that the first change reaches that nobody may make. */
async function countForbidden(world: RowWorld, { table, never = [] }: TableLaw): Promise<number> {
  for (const { set } of [never].flat()) {
    const done = await countDone(world, `update ${table} set ${set}`);
    if (done !== 0) return done;
  }
  return 0;
}

/** The rows changed or removed; -1 when policies let rows pass that only a key has kept. */
const countDone = ({ app }: RowWorld, sql: string): Promise<number> =>
  asSavepoint(app, async () => {
    try {
      return (await app.query(sql)).rowCount ?? 0;
    } catch (error) {
      if ((error as { code?: string }).code?.startsWith('23')) return -1;
      throw error;
    }
  });

/** A missing right counts as no row. */
async function asSavepoint(app: RowWorld['app'], ask: () => Promise<number>): Promise<number> {
  await app.query('savepoint one');
  try {
    return await ask();
  } catch (error) {
    if ((error as { code?: string }).code === DENIED) return 0;
    throw error;
  } finally {
    await app.query('rollback to savepoint one');
  }
}

async function breachOfInsert(world: RowWorld, table: string, attempt: InsertLaw): Promise<Breach[]> {
  const context = world.contexts[attempt.by];
  const done = await inContext(world.app, context, () => tryInsert(world, table, attempt));
  if (done === attempt.allowed) return [];
  return [`${attempt.by} ${done ? 'may' : 'may not'} write into ${table}: ${attempt.what}`];
}

/** Policies are asked before keys are; a broken key means that the policies let it pass. */
async function tryInsert(world: RowWorld, table: string, { row }: InsertLaw): Promise<boolean> {
  try {
    await putRow(world.app, table, row(world));
    return true;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === DENIED) return false;
    if (code.startsWith('23')) return true;
    throw error;
  }
}
