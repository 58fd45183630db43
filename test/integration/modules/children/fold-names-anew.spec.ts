import { Client } from 'pg';
import { foldNamesAnew } from '../../../../src/modules/children';
import { NAME_FOLDING_VERSION } from '../../../../src/modules/children/domain/name-folding';
import { identityRing } from '../../../../src/config/keys-folder';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, castOf, registerChild, sampleIdentity, type Cast } from '../../../support/journey';
import { countOf, rowsOf } from '../../../support/rows';

/** The key that the application of the tests has. */
const RING = identityRing(Buffer.alloc(32, 9));

describe('names of an older folding', () => {
  let test: TestApp;
  let cast: Cast;
  let owner: Client;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    await foldNamesAnew(owner, RING);
  }, 60_000);

  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  /** A child that was kept by version 1, whose tokens this version never asks for. */
  const keptByVersionOne = async () => {
    const identity = sampleIdentity();
    const { id } = await registerChild(cast.inspector, identity);
    await rowsOf(
      test,
      `with gone as (delete from children.match_token where child_id = $1),
         older as (update children.identity set folding_version = 1 where child_id = $1)
       insert into children.match_token (child_id, token) values ($1, '\\x0102')`,
      [id],
    );
    return { id, identity };
  };

  const isFound = async (identity: object, id: string): Promise<boolean> => {
    const body = bodyOf<{ candidates: { own?: { id: string } }[] }>(
      await cast.inspector.for('intake').post('/v1/children/search', identity),
      200,
    );
    return body.candidates.some(({ own }) => own?.id === id);
  };

  const versionOf = async (id: string) =>
    (
      await rowsOf<{ version: number }>(
        test,
        'select folding_version as version from children.identity where child_id = $1',
        [id],
      )
    )[0]?.version;

  const tokensOf = (id: string) =>
    rowsOf(test, 'select token from children.match_token where child_id = $1 order by token', [id]);

  it('are folded anew, so that the child is found again, and once only', async () => {
    const [one, other] = [await keptByVersionOne(), await keptByVersionOne()];
    expect(await isFound(one.identity, one.id)).toBe(false);
    expect(await foldNamesAnew(owner, RING)).toBe(2);
    expect(await isFound(one.identity, one.id)).toBe(true);
    expect(await isFound(other.identity, other.id)).toBe(true);
    expect(await versionOf(one.id)).toBe(NAME_FOLDING_VERSION);
    expect(await foldNamesAnew(owner, RING)).toBe(0);
  });

  it('leave the tokens that registering the child makes, and no others', async () => {
    const { id } = await registerChild(cast.inspector);
    const made = await tokensOf(id);
    await rowsOf(test, 'update children.identity set folding_version = 1 where child_id = $1', [id]);
    await foldNamesAnew(owner, RING);
    expect(await tokensOf(id)).toEqual(made);
  });

  it('leave an entry in the trail that names the children, under the name of the program', async () => {
    const { id } = await keptByVersionOne();
    await foldNamesAnew(owner, RING);
    const where = `job = 'migrate:fold-names-anew' and action = 'child.fold-names-anew' and child_ids @> array['${id}'::uuid]`;
    expect(await countOf(test, 'audit.entry', where)).toBe(1);
  });

  it('are all folded anew when there are more than a batch has, each batch with its entry', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await keptByVersionOne()).id);
    expect(await foldNamesAnew(owner, RING, 2)).toBe(3);
    const named = ids.map((id) => `'${id}'::uuid`).join(', ');
    expect(
      await countOf(test, 'audit.entry', `child_ids && array[${named}] and action = 'child.fold-names-anew'`),
    ).toBe(2);
  });

  it('stay as they are when the key is another one', async () => {
    const { id } = await keptByVersionOne();
    const before = await tokensOf(id);
    await expect(foldNamesAnew(owner, identityRing(Buffer.alloc(32, 8)))).rejects.toThrow();
    expect(await tokensOf(id)).toEqual(before);
    expect(await versionOf(id)).toBe(1);
    expect(await foldNamesAnew(owner, RING)).toBe(1);
  });

  it('are opened by no role of the running product', async () => {
    await keptByVersionOne();
    const app = new Client({ connectionString: test.database.appUrl });
    await app.connect();
    expect(await foldNamesAnew(app, RING)).toBe(0);
    await app.end();
    expect(await foldNamesAnew(owner, RING)).toBe(1);
  });

  it('are none where a name is registered or corrected', async () => {
    const { id } = await registerChild(cast.inspector);
    expect(await versionOf(id)).toBe(NAME_FOLDING_VERSION);
    await rowsOf(test, 'update children.identity set folding_version = 1 where child_id = $1', [id]);
    const corrected = await cast.inspector.act(`/v1/children/${id}`, 'correct-identity', {
      name: { givenName: 'Nümunə', familyName: 'Düzəliş' },
      reasonCode: 'document-shown',
    });
    expect([corrected.status, await versionOf(id)]).toEqual([200, NAME_FOLDING_VERSION]);
  });
});
