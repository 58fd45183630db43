import { Client } from 'pg';
import { signIn } from '../../../support/actors';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, registerChild } from '../../../support/journey';

/** Words that stand in no seed, so that finding one means that an identity leaked. */
const CANARY = {
  givenName: 'Kanareyka',
  familyName: 'Sarıquşzadə',
  patronymic: 'Bülbülcan',
  identityNumber: '7CANARY',
  birthDate: { certainty: 'documented', day: '2011-11-13' },
};
const CORRECTED = { givenName: 'Serçəcik', familyName: 'Sarıquşzadə' };
const REPRESENTATIVE = 'Qaranquşova';
const WORDS = ['Kanareyka', 'Sarıquş', 'Bülbülcan', '7CANARY', '2011-11-13', 'Serçəcik', 'Qaranquş'];

interface Column {
  readonly table: string;
  readonly column: string;
}

describe('The identity of a child in the database', () => {
  let test: TestApp;
  let superuser: Client;

  beforeAll(async () => {
    test = await startApp();
    superuser = new Client({ connectionString: test.database.superuserUrl });
    await superuser.connect();
    await tellEverything();
  });

  afterAll(async () => {
    await superuser.end();
    await test.close();
  });

  async function tellEverything(): Promise<void> {
    const inspector = await signIn(test, 'inspector@sabunchi.demo');
    const { id } = await registerChild(inspector, CANARY);
    const told = { name: CORRECTED, reasonCode: 'document-shown' };
    bodyOf(await inspector.act(`/v1/children/${id}`, 'correct-identity', told), 200);
    const representative = {
      ...{ kind: 'parent', name: REPRESENTATIVE, authority: 'parental-rights' },
      ...{ conflict: 'none', validFrom: '2012-01-01' },
    };
    bodyOf(await inspector.post(`/v1/children/${id}/representatives`, representative), 201);
  }

  const columns = async (): Promise<Column[]> => {
    const { rows } = await superuser.query<Column>(
      `select format('%I.%I', c.table_schema, c.table_name) as "table", quote_ident(c.column_name) as "column"
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
    );
    return rows;
  };

  /** Text as it stands, and bytes as the text that they might be. */
  const holds = async ({ table, column }: Column, word: string): Promise<boolean> => {
    const { rows } = await superuser.query(
      `select 1 from ${table} where position($1 in ${column}::text) > 0
         or position($2 in ${column}::text) > 0 limit 1`,
      [word, Buffer.from(word).toString('hex')],
    );
    return rows.length > 0;
  };

  it.each(WORDS)('holds %s in no column of any table', async (word) => {
    const found: string[] = [];
    for (const one of await columns()) if (await holds(one, word)) found.push(`${one.table}.${one.column}`);
    expect(found).toEqual([]);
  });

  it('would be found if it stood there', async () => {
    await superuser.query('begin');
    await superuser.query(`update children.child set initials = 'Kanareyka'`);
    const found = await holds({ table: 'children.child', column: 'initials' }, 'Kanareyka');
    await superuser.query('rollback');
    expect(found).toBe(true);
  });
});
