import { Client } from 'pg';
import type { TestApp } from './app';

/** Rows as they are, seen by the superuser: for looking behind the product. */
export async function rowsOf<Row extends object>(
  test: TestApp,
  query: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const url = new URL(test.database.superuserUrl);
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query<Row>(query, values)).rows;
  } finally {
    await client.end();
  }
}

export async function countOf(test: TestApp, table: string, where = 'true'): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    test,
    `select count(*)::int as count from ${table} where ${where}`,
  );
  return row!.count;
}
