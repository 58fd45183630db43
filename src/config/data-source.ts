import { join } from 'node:path';
import { types as pgTypes } from 'pg';
import type { DataSourceOptions } from 'typeorm';

const [INT8, DATE, INT8_ARRAY, DATE_ARRAY, TEXT_ARRAY] = [20, 1082, 1016, 1182, 1009] as const;
/** The driver's typing knows the scalar types only. */
const types = pgTypes as {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown;
};
const textArray = types.getTypeParser(TEXT_ARRAY) as (text: string) => readonly string[];

/** How values arrive: calendar days as 'YYYY-MM-DD', counts as numbers, moments as Date. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [DATE]: (text) => text,
  [DATE_ARRAY]: (text) => textArray(text),
  [INT8]: Number,
  [INT8_ARRAY]: (text) => textArray(text).map(Number),
};

const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS[oid]) || types.getTypeParser(oid, format),
};

/** Where the database is, how many connections it gets, and in which zone its days end. */
export interface Connections {
  readonly url: string;
  readonly poolSize: number;
  readonly timeZone?: string;
}

/** The options of the connection pool and of TypeORM, for an address and a number of connections. */
export function dataSourceOptions({ url, poolSize, timeZone = 'UTC' }: Connections): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    schema: 'platform',
    migrationsTableName: 'migration',
    entities: [join(__dirname, '..', '**', '*.entity.{js,ts}')],
    migrations: [join(__dirname, '..', '..', 'migrations', '*.{js,ts}')],
    installExtensions: false,
    logging: false,
    extra: {
      types: parsers,
      // Statements that do not wait for each other's answers travel together.
      pipeline: true,
      options: `-c TimeZone=UTC -c app.zone=${timeZone}`,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    },
  };
}
