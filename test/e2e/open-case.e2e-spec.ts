import { Client } from 'pg';
import { newId } from '../../src/kernel/ids';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, sampleIdentity, type Cast } from '../support/journey';

interface Found {
  readonly candidates: readonly { own?: { openCase: object | null }; agency?: object }[];
}

describe('An open case of a child', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });
  afterAll(() => test.close());

  /** As the module of cases says it. */
  const openCase = async (childId: string): Promise<void> => {
    const owner = new Client({ connectionString: test.database.ownerUrl });
    await owner.connect();
    await owner.query(
      `insert into children.open_case (id, child_id, agency_id, kind, basis_kind, basis_id, since)
       values ($1, $2, $3, 'support-running', 'case', $4, $5)`,
      [newId(), childId, cast.agency('Sabunchi rehabilitation centre'), newId(), test.clock.now()],
    );
    await owner.end();
  };

  it('tells an inspector who holds the child whom to call, and nothing more', async () => {
    const { id } = await registerChild(cast.inspector);
    const path = `/v1/children/${id}/open-case`;
    expect(bodyOf(await cast.inspector.get(path), 200)).toEqual({ openCase: null });
    await openCase(id);
    const { openCase: told } = bodyOf<{ openCase: { agencies: object[] } }>(
      await cast.inspector.get(path),
      200,
    );
    expect(told.agencies).toHaveLength(1);
    expect(Object.keys(told.agencies[0] ?? {}).sort()).toEqual(['contact', 'name']);
    expect(told.agencies[0]).toMatchObject({ name: { en: 'Sabunchi rehabilitation centre' } });
  });

  it('is seen in a search by who holds the child, and by nobody whose child it is not', async () => {
    const identity = sampleIdentity('2010-04-04');
    const { id } = await registerChild(cast.inspector, identity);
    await openCase(id);
    const own = bodyOf<Found>(await cast.inspector.for('intake').post('/v1/children/search', identity), 200);
    expect(own.candidates[0]?.own?.openCase).not.toBeNull();
    const others = bodyOf<Found>(
      await cast.otherInspector.for('intake').post('/v1/children/search', identity),
      200,
    );
    expect(JSON.stringify(others)).not.toContain('rehabilitation');
  });

  it('is not there for another unit, and no question of a court or a centre', async () => {
    const { id } = await registerChild(cast.inspector);
    await openCase(id);
    bodyOf(await cast.otherInspector.get(`/v1/children/${id}/open-case`), 404);
    bodyOf(await cast.judge.get(`/v1/children/${id}/open-case`), 403);
    bodyOf(await cast.centre.get(`/v1/children/${id}/open-case`), 403);
  });

  it('leaves an entry when somebody looks', async () => {
    const { id } = await registerChild(cast.inspector);
    bodyOf(await cast.inspector.get(`/v1/children/${id}/open-case`), 200);
    const { items } = bodyOf<{ items: object[] }>(await cast.oversight.get(`/v1/audit?childId=${id}`), 200);
    expect(items).toContainEqual(expect.objectContaining({ action: 'child.see-open-case' }));
  });
});
