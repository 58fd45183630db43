import { newId } from '../../src/kernel/ids';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, type Cast } from '../support/journey';
import { countOf } from '../support/rows';
import { CIRCUMSTANCES, unlikeIdentity } from '../support/unlike-identity';

const PATH = '/v1/intakes/batch';

interface Item {
  readonly key: string;
  readonly status: number;
  readonly intake: { id: string; number: string } | null;
  readonly child: { id: string; number: string } | null;
  readonly problem: { code: string; errors?: { pointer: string; code: string }[] } | null;
}

describe('Handing in what a device recorded without network', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const met = (more: object = {}) => ({
    ...{ source: 'police', metDistrict: 'sabunchi', metAt: test.clock.now().toISOString(), acts: [] },
    ...more,
  });
  const child = (more: object = {}) => ({ ...unlikeIdentity(), ...CIRCUMSTANCES, ...more });
  const item = (more: object = {}) => ({ key: newId(), child: child(), intake: met(), ...more });
  const send = async (items: object[], by = cast.inspector) =>
    bodyOf<{ items: Item[] }>(await by.post(PATH, { items }), 200).items;
  const statuses = (items: readonly Item[]) => items.map(({ status }) => status);
  const kept = async () => [await countOf(test, 'children.child'), await countOf(test, 'intake.intake')];

  it('keeps each item, in order, about known and unknown children', async () => {
    const known = await registerChild(cast.inspector);
    const items = [item(), { key: newId(), intake: met({ childId: known.id }) }];
    const answers = await send(items);
    expect(statuses(answers)).toEqual([201, 201]);
    expect(answers.map(({ key }) => key)).toEqual(items.map(({ key }) => key));
    expect(answers[1]?.child).toEqual({ id: known.id, number: known.number });
    const read = bodyOf(await cast.inspector.get(`/v1/intakes/${answers[0]?.intake?.id}`), 200);
    expect(read).toMatchObject({ number: answers[0]?.intake?.number, state: 'drafted' });
  });

  it('spoils no item by another, and points into the one that is at fault', async () => {
    const stranger = await registerChild(cast.otherInspector);
    const before = await kept();
    const [good, foreign, place, shape, empty] = await send([
      item(),
      { key: newId(), intake: met({ childId: stranger.id }) },
      { key: newId(), intake: met({ childId: stranger.id, metAt: 'yesterday' }) },
      item({ intake: met({ metDistrict: 'nowhere' }) }),
      item({ child: {} }),
    ]);
    expect(good?.status).toBe(201);
    expect(foreign).toMatchObject({ status: 422, intake: null, child: null });
    expect(foreign?.problem?.errors?.[0]?.pointer).toBe('/intake/childId');
    expect(place?.problem?.errors?.[0]?.pointer).toBe('/intake/metAt');
    expect(shape?.problem?.errors?.[0]?.pointer).toBe('/intake/metDistrict');
    expect(empty?.problem?.errors?.[0]?.pointer).toMatch(/^\/child\//);
    expect(await kept()).toEqual(before.map((count) => count + 1));
  });

  it('answers about a child of others as about a child that does not exist', async () => {
    const stranger = await registerChild(cast.otherInspector);
    const about = (childId: string) => ({ key: newId(), intake: met({ childId }) });
    const [foreign, nobody] = await send([about(stranger.id), about(newId())]);
    const shown = (one: Item | undefined) => [one?.status, one?.problem?.code, one?.problem?.errors];
    expect(shown(foreign)).toEqual(shown(nobody));
  });

  it('has one effect when sent twice, and completes what broke off', async () => {
    const items = [item(), item(), item()];
    const [first] = await send(items.slice(0, 1));
    const before = await kept();
    const whole = await send(items);
    expect(statuses(whole)).toEqual([201, 201, 201]);
    expect(whole[0]).toEqual(first);
    expect(await send(items)).toEqual(whole);
    expect(await kept()).toEqual(before.map((count) => count + 2));
  });

  it('has one effect when twenty equal batches come at once', async () => {
    const items = [item(), item()];
    const before = await kept();
    const answers = (await Promise.all(Array.from({ length: 20 }, () => send(items)))).flat();
    for (const { key } of items) {
      const made = answers.filter((one) => one.key === key && one.status === 201);
      expect(new Set(made.map(({ intake }) => intake?.id)).size).toBe(1);
    }
    expect([...new Set(statuses(answers))].every((status) => [201, 409].includes(status))).toBe(true);
    expect(await kept()).toEqual(before.map((count) => count + 2));
    expect(statuses(await send(items))).toEqual([201, 201]);
  });

  it('registers a child once who stands in two items', async () => {
    const twice = child();
    const answers = await send([item({ child: twice }), item({ child: twice })]);
    expect(statuses(answers)).toEqual([201, 409]);
    expect(answers[1]?.problem?.code).toBe('child.search-outdated');
    expect(JSON.stringify(answers)).not.toContain(twice.givenName);
  });

  it('keeps the time of the device as told, beside its own, and marks a clock that is ahead', async () => {
    const now = test.clock.now();
    const early = new Date(now.getTime() - 7_200_000).toISOString();
    const known = await registerChild(cast.inspector);
    const answers = await send([
      item({ recordedOnDeviceAt: early }),
      { key: newId(), recordedOnDeviceAt: '2150-01-01T00:00:00Z', intake: met({ childId: known.id }) },
      item(),
    ]);
    expect(statuses(answers)).toEqual([201, 201, 201]);
    const reads = await Promise.all(
      answers.map(async ({ intake }) => bodyOf(await cast.inspector.get(`/v1/intakes/${intake?.id}`), 200)),
    );
    expect(reads).toMatchObject([
      { recordedOnDeviceAt: early, deviceClockAhead: false, createdAt: now.toISOString() },
      {
        recordedOnDeviceAt: '2150-01-01T00:00:00.000Z',
        deviceClockAhead: true,
        createdAt: now.toISOString(),
      },
      { recordedOnDeviceAt: null, deviceClockAhead: false },
    ]);
  });

  it('refuses a batch that is none', async () => {
    const one = item();
    const refused = bodyOf(
      await cast.inspector.post(PATH, { items: [one, { ...item(), key: one.key }] }),
      422,
    );
    expect(refused).toMatchObject({ errors: [{ pointer: '/items', code: 'array-unique' }] });
    bodyOf(await cast.inspector.post(PATH, { items: [] }), 422);
    bodyOf(await cast.inspector.post(PATH, { items: [[]] }), 422);
    bodyOf(await cast.inspector.post(PATH, { items: Array.from({ length: 51 }, () => item()) }), 422);
    bodyOf(await cast.inspector.post(PATH, { items: [{ ...item(), key: 'short' }] }), 422);
    bodyOf(await cast.inspector.post(PATH, { items: [{ ...item(), other: 1 }] }), 422);
  });

  it('is not for who records no intakes', async () => {
    bodyOf(await cast.centre.post(PATH, { items: [item()] }), 403);
    bodyOf(await cast.supervisor.post(PATH, { items: [item()] }), 403);
  });
});
