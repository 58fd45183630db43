import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { FieldCipher } from '../../src/modules/children/vault/field-cipher';
import type { TestApp } from './app';

/** A confidential text of the database, as `schema.table.column`. */
export type TextColumn = string;

/** By its comment it holds something of a person, and it is no code: it is sealed. */
const CONFIDENTIAL = /^\[[PS]\]/;

/** Keys and hashes are no texts. */
const NO_TEXT = /hash|token|wrapped_key|_key$/;

/** Every sealed text of the database that the entities call personal or sensitive. */
export const confidentialTexts = (test: TestApp): TextColumn[] =>
  test.app
    .get(DataSource)
    .entityMetadatas.flatMap(({ schema, tableName, columns }) =>
      columns
        .filter(({ type, comment = '' }) => type === 'bytea' && CONFIDENTIAL.test(comment))
        .map(({ databaseName }) => `${schema}.${tableName}.${databaseName}`),
    )
    .filter((column) => !NO_TEXT.test(column));

/** Of letters that printed files have too. */
export const markOf = (column: TextColumn): string => `«${column}»`;

/** The texts whose marks stand in an answer. */
export const marksIn = (text: string): TextColumn[] =>
  [...text.matchAll(/«([a-z_]+\.[a-z_]+\.[a-z_]+)»/g)].map(([, column = '']) => column);

/** Where nothing was written, something is from now on, as far as the table lets it be; answers the texts that no row has still. */
export async function fillTexts(test: TestApp): Promise<TextColumn[]> {
  const client = new Client({ connectionString: test.database.superuserUrl });
  await client.connect();
  const empty: TextColumn[] = [];
  for (const column of confidentialTexts(test)) {
    const [schema = '', table = '', name = ''] = column.split('.');
    // A table may say when a text may be there; then it stays as it is.
    await client
      .query(`update ${schema}.${table} set ${name} = '\\x00' where ${name} is null`)
      .catch(() => undefined);
    const { rowCount } = await client.query(
      `select 1 from ${schema}.${table} where ${name} is not null limit 1`,
    );
    if (rowCount === 0) empty.push(column);
  }
  await client.end();
  return empty;
}

/** What is structured has to stay so; every other sealed text opens as the mark of its column. */
export function markTexts(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the cipher that is asked
  const open = FieldCipher.prototype.open;
  const spy = jest.spyOn(FieldCipher.prototype, 'open').mockImplementation(function (
    this: FieldCipher,
    ...[key, place, sealed]
  ) {
    const mark = markOf(`${place.table}.${place.column}`);
    if (sealed.length < 2) return mark;
    const plain = open.call(this, key, place, sealed);
    return /^[[{"\d]/.test(plain) ? plain : mark;
  });
  return () => spy.mockRestore();
}
