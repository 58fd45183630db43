import { Client } from 'pg';
import { newId } from '../../../../src/kernel/ids';
import { signIn, type Caller } from '../../../support/actors';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, registerChild, registerIntake } from '../../../support/journey';

interface Place {
  readonly account: string;
  readonly agency: string;
}

const TABLES = ['child', 'need_to_know', 'data_key', 'identity', 'identity_correction', 'representative'];

describe('The rows of a child, as the role of the application sees them', () => {
  let test: TestApp;
  let client: Client;
  let inspector: Caller;
  let holder: Place;
  let other: Place;
  let child: string;

  const placeOf = async (caller: Caller): Promise<Place> => {
    const { accountId, agency } = (await caller.get('/v1/me')).body as {
      accountId: string;
      agency: { id: string };
    };
    return { account: accountId, agency: agency.id };
  };

  /** A child of which every table has a row. */
  const childWithEverything = async (): Promise<string> => {
    const { id } = await registerChild(inspector);
    const name = { givenName: 'Nümunə', familyName: 'Düzəliş' };
    const told = { name, reasonCode: 'document-shown' };
    bodyOf(await inspector.act(`/v1/children/${id}`, 'correct-identity', told), 200);
    const parent = { kind: 'parent', name: 'Nümunə Valideyn', authority: 'parental-rights' };
    const representative = { ...parent, conflict: 'none', validFrom: '2012-01-01' };
    bodyOf(await inspector.post(`/v1/children/${id}/representatives`, representative), 201);
    return id;
  };

  /** Runs in a transaction with the context of somebody, and leaves nothing behind. */
  async function as<Row>({ account, agency }: Place, text: string, values: unknown[] = []): Promise<Row[]> {
    await client.query('begin');
    await enter(account, agency);
    try {
      return (await client.query<Row & object>(text, values)).rows;
    } finally {
      await client.query('rollback');
    }
  }

  const enter = (account: string, agency: string) =>
    client.query(
      `select set_config('app.account', $1, true), set_config('app.agency', $2, true), set_config('app.now', $3, true)`,
      [account, agency, test.clock.now().toISOString()],
    );

  const countIn = async (place: Place, table: string, child: string): Promise<number> => {
    const column = table === 'child' ? 'id' : 'child_id';
    const text = `select count(*)::int as count from children.${table} where ${column} = $1`;
    const [row] = await as<{ count: number }>(place, text, [child]);
    return row?.count ?? -1;
  };

  beforeAll(async () => {
    test = await startApp();
    client = new Client({ connectionString: test.database.appUrl });
    await client.connect();
    inspector = await signIn(test, 'inspector@sabunchi.demo');
    holder = await placeOf(inspector);
    other = await placeOf(await signIn(test, 'inspector@narimanov.demo'));
    child = await childWithEverything();
  });

  afterAll(async () => {
    await client.end();
    await test.close();
  });

  it.each(TABLES)('shows a row of %s to the holder, and none to another agency', async (table) => {
    expect([await countIn(holder, table, child), await countIn(other, table, child)]).toEqual([1, 0]);
  });

  it('shows nothing without a context', async () => {
    const { rows } = await client.query('select 1 from children.child');
    expect(rows).toEqual([]);
  });

  it('opens with a grant on one intake no other intake, and not the child', async () => {
    const { id } = await registerChild(inspector);
    const [first, second] = [
      await registerIntake(inspector, test, id),
      await registerIntake(inspector, test, id),
    ];
    await client.query('begin');
    await enter(holder.account, holder.agency);
    await client.query(
      `select children.open_file($1, $2, 'intake', $3, 'agency', $4, 'record', null, 'intake', $3, null)`,
      [newId(), id, first.id, other.agency],
    );
    await enter(other.account, other.agency);
    const { rows } = await client.query('select id from intake.intake where id = any ($1)', [
      [first.id, second.id],
    ]);
    const seen = await client.query('select 1 from children.child where id = $1', [id]);
    await client.query('rollback');
    expect([rows, seen.rows]).toEqual([[{ id: first.id }], []]);
  });

  it('lets nobody open a file that they do not hold', async () => {
    const opening = as(
      other,
      `select children.open_file($1, $2, 'child', $2, 'agency', $3, 'record', null, 'child', $2, null)`,
      [newId(), child, other.agency],
    );
    await expect(opening).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody write a grant past the functions', async () => {
    const granting = as(holder, `insert into children.need_to_know (id) values ($1)`, [newId()]);
    await expect(granting).rejects.toMatchObject({ code: '42501' });
  });

  it('tells nobody the search tokens', async () => {
    await expect(as(holder, 'select token from children.match_token')).rejects.toMatchObject({
      code: '42501',
    });
  });
});
