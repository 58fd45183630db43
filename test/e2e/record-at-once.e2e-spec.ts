import { newId } from '../../src/kernel/ids';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { countOf } from '../support/rows';
import { CIRCUMSTANCES, unlikeIdentity } from '../support/unlike-identity';

const PATH = '/v1/intakes/with-child';

describe('Registering a child and recording the intake at once', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const told = (child: object = {}, intake: object = {}) => ({
    child: { ...unlikeIdentity(), ...CIRCUMSTANCES, ...child },
    intake: {
      source: 'police',
      metAt: test.clock.now().toISOString(),
      metDistrict: 'sabunchi',
      account: 'Was met at the market',
      acts: [],
      ...intake,
    },
  });
  const inspector = () => cast.inspector.for('intake');
  const kept = async () => [await countOf(test, 'children.child'), await countOf(test, 'intake.intake')];

  it('keeps both, and the unit reads both', async () => {
    const [children = 0, intakes = 0] = await kept();
    const drafted = bodyOf<{ id: string; state: string; child: { id: string }; account: string }>(
      await inspector().post(PATH, told()),
      201,
    );
    expect(drafted).toMatchObject({ state: 'drafted', account: 'Was met at the market' });
    bodyOf(await cast.inspector.get(`/v1/children/${drafted.child.id}`), 200);
    bodyOf(await cast.inspector.act(`/v1/intakes/${drafted.id}`, 'register'), 200);
    bodyOf(await cast.otherInspector.get(`/v1/intakes/${drafted.id}`), 404);
    bodyOf(await cast.otherInspector.get(`/v1/children/${drafted.child.id}`), 404);
    expect(await kept()).toEqual([children + 1, intakes + 1]);
  });

  it('is refused when a like child is known, whoever holds it, and says nothing of that child', async () => {
    const body = told();
    bodyOf(await inspector().post(PATH, body), 201);
    const before = await kept();
    const refused = bodyOf(await cast.otherInspector.for('intake').post(PATH, body), 409);
    expect(refused).toMatchObject({ code: 'child.search-outdated' });
    expect(JSON.stringify(refused)).not.toContain(body.child.givenName);
    expect(await kept()).toEqual(before);
  });

  it('keeps no child whose intake is refused, and points at the fault', async () => {
    const before = await kept();
    const refused = bodyOf(await inspector().post(PATH, told({}, { metDistrict: 'nowhere' })), 422);
    expect(refused).toMatchObject({ errors: [{ pointer: '/intake/metDistrict' }] });
    const other = bodyOf(await inspector().post(PATH, told({ district: 'nowhere' })), 422);
    expect(other).toMatchObject({ errors: [{ pointer: '/child/district' }] });
    expect(await kept()).toEqual(before);
  });

  it('demands a purpose, and refuses what is no part of it', async () => {
    const refused = bodyOf(await cast.inspector.post(PATH, told()), 400);
    expect(refused).toMatchObject({ code: 'purpose-required' });
    bodyOf(await inspector().post(PATH, told({ searchToken: 'x' })), 422);
    bodyOf(await inspector().post(PATH, told({}, { childId: newId() })), 422);
    bodyOf(await inspector().post(PATH, { child: told().child }), 422);
  });

  it('is not for who registers no children', async () => {
    bodyOf(await cast.centre.for('intake').post(PATH, told()), 403);
  });

  it('has one effect when sent twice with one key', async () => {
    const [children = 0, intakes = 0] = await kept();
    const body = told();
    const key = { 'idempotency-key': newId() };
    const first = bodyOf<{ id: string }>(await inspector().post(PATH, body, key), 201);
    const again = bodyOf<{ id: string }>(await inspector().post(PATH, body, key), 201);
    expect(again.id).toBe(first.id);
    expect(await kept()).toEqual([children + 1, intakes + 1]);
  });

  it('registers the child once when two tell of it at the same moment', async () => {
    const [children = 0, intakes = 0] = await kept();
    const body = told();
    const answers = await Promise.all([inspector().post(PATH, body), inspector().post(PATH, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await kept()).toEqual([children + 1, intakes + 1]);
  });
});
