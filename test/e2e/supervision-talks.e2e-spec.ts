import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { rowsOf } from '../support/rows';

interface Talk {
  readonly id: string;
  readonly note: string | null;
  readonly acknowledgedAt: string | null;
}

describe('A talk about the work', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;
  let worker: Caller;

  beforeAll(async () => {
    test = await startApp();
    await enter();
  }, 60_000);
  afterAll(() => test.close());

  async function enter(): Promise<void> {
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator, worker } = centre);
  }

  const talk = (told: object = {}) => ({
    ...{ workerId: centre.workerId, heldAt: test.clock.now().toISOString(), topics: ['workload'] },
    ...{ note: 'Two cases less until summer.', ...told },
  });
  const held = async (told: object = {}) =>
    `/v1/supervision-talks/${bodyOf<Talk>(await coordinator.post('/v1/supervision-talks', talk(told)), 201).id}`;
  const waits = async (by: Caller, path: string) => {
    const list = await by.get('/v1/worklist?kind=supervision-talk&limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string }[] }>(list, 200);
    return items.filter(({ id }) => path.endsWith(id)).map(({ what }) => what);
  };

  it('is read by the two who talked, and by nobody else', async () => {
    const path = await held();
    for (const by of [coordinator, worker])
      expect(bodyOf<Talk>(await by.get(path), 200).note).toBe('Two cases less until summer.');
    bodyOf(await centre.facilitator.get(path), 404);
    bodyOf(await cast.otherCentre.get(path), 404);
    for (const by of [cast.inspector, cast.prosecutor, cast.oversight, cast.administrator])
      bodyOf(await by.get(path), 403);
  });

  it('is written down by who coordinates, with somebody of the centre', async () => {
    bodyOf(await worker.post('/v1/supervision-talks', talk({ workerId: centre.coordinatorId })), 403);
    bodyOf(await cast.otherCentre.post('/v1/supervision-talks', talk()), 422);
    const oneself = await coordinator.post('/v1/supervision-talks', talk({ workerId: centre.coordinatorId }));
    expect(bodyOf(oneself, 409)['code']).toBe('supervision-talk.with-oneself');
    bodyOf(await coordinator.post('/v1/supervision-talks', talk({ topics: ['no-such-topic'] })), 422);
  });

  it('lies on the desk of the other until they have read it, once', async () => {
    const path = await held();
    expect(await waits(worker, path)).toEqual(['supervision-talk-to-read']);
    const mine = await coordinator.act(path, 'acknowledge');
    expect(bodyOf(mine, 403)['code']).toBe('supervision-talk.for-the-other-to-read');
    expect(bodyOf<Talk>(await worker.act(path, 'acknowledge'), 200).acknowledgedAt).not.toBeNull();
    expect(await waits(worker, path)).toEqual([]);
    const twice = await worker.act(path, 'acknowledge');
    expect(bodyOf(twice, 409)['code']).toBe('supervision-talk.acknowledged-already');
  });

  it('is held again when its day has come', async () => {
    const path = await held({ nextOn: localDay(test.clock.now(), 30) });
    expect(await waits(coordinator, path)).toEqual([]);
    test.clock.advance({ days: 31 });
    await enter();
    expect(await waits(coordinator, path)).toEqual(['supervision-talk-to-hold']);
    await held();
    expect(await waits(coordinator, path)).toEqual([]);
  });

  it('keeps what was agreed sealed', async () => {
    const id = (await held()).split('/').at(-1);
    const text = 'select note from monitoring.supervision_talk where id = $1';
    const [stored] = await rowsOf<{ note: Buffer }>(test, text, [id]);
    expect(stored!.note.toString('utf8')).not.toContain('summer');
  });
});
