import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, concluded, type Centre } from '../support/delivery';
import { bodyOf, castOf, registerIntake, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface NewAct {
  readonly id: string;
  readonly caseId: string;
  readonly acknowledgedAt: string | null;
}

describe('A new act of a child with whom a centre works', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    coordinator = centre.coordinator;
  }, 60_000);
  afterAll(() => test.close());

  const childOf = async (caseId: string) =>
    bodyOf<{ child: { id: string } }>(await coordinator.get(`/v1/cases/${caseId}`), 200).child.id;
  const told = async (caseId: string, by = coordinator, more = '') =>
    bodyOf<{ items: NewAct[] }>(await by.get(`/v1/new-acts?caseId=${caseId}${more}`), 200).items;
  const stateOf = async (caseId: string) =>
    bodyOf<{ state: string }>(await coordinator.get(`/v1/cases/${caseId}`), 200).state;

  const withNewAct = async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const intake = await registerIntake(cast.inspector, test, await childOf(caseId));
    return { caseId, intake };
  };

  it('is told to its coordinators, and nothing of it', async () => {
    const { caseId, intake } = await withNewAct();
    const [act, ...others] = await told(caseId);
    expect(others).toEqual([]);
    expect(act).toMatchObject({ caseId, acknowledgedAt: null });
    expect(JSON.stringify(act)).not.toMatch(new RegExp(`${intake.id}|cc-127|offence|police`));
  });

  it('ends nothing, and is no breach', async () => {
    const { caseId } = await withNewAct();
    expect(await stateOf(caseId)).toBe('in-delivery');
    const list = await coordinator.get(`/v1/difficulties?caseId=${caseId}`);
    expect(bodyOf<{ items: object[] }>(list, 200).items).toEqual([]);
  });

  it('waits on their desk until one of them has read it, once', async () => {
    const { caseId } = await withNewAct();
    const [act] = await told(caseId);
    const path = `/v1/new-acts/${act!.id}`;
    const waits = async () => {
      const list = await coordinator.get('/v1/worklist?kind=new-act&limit=200');
      return bodyOf<{ items: { id: string }[] }>(list, 200).items.some(({ id }) => id === act!.id);
    };
    expect(await waits()).toBe(true);
    const read = bodyOf<NewAct>(await coordinator.act(path, 'acknowledge'), 200);
    expect(read.acknowledgedAt).not.toBeNull();
    expect([await waits(), await told(caseId, coordinator, '&unread=true')]).toEqual([false, []]);
    const twice = await coordinator.act(path, 'acknowledge');
    expect(bodyOf(twice, 409)['code']).toBe('new-act.acknowledged-already');
  });

  it('is read by one where two say so at once', async () => {
    const [act] = await told((await withNewAct()).caseId);
    const path = `/v1/new-acts/${act!.id}`;
    const match = { 'if-match': (await coordinator.get(path)).headers['etag']! };
    const twice = [1, 2].map(() => coordinator.post(`${path}/acknowledge`, {}, match));
    const answers = (await Promise.all(twice)).map(({ status }) => status).sort();
    expect(answers[0]).toBe(200);
    expect([409, 412]).toContain(answers[1]);
  });

  it('is told to nobody of the team, of another centre or of the police', async () => {
    const { caseId } = await withNewAct();
    const [act] = await told(caseId);
    const path = `/v1/new-acts/${act!.id}`;
    for (const by of [centre.worker, centre.facilitator, cast.inspector, cast.prosecutor, cast.lawyer])
      bodyOf(await by.get(path), 403);
    bodyOf(await cast.otherCentre.get(path), 404);
    expect(await told(caseId, cast.otherCentre)).toEqual([]);
  });

  it('is not told of a child whose work has ended', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const child = await childOf(caseId);
    await concluded(centre.worker, caseId);
    bodyOf(await coordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
    await registerIntake(cast.inspector, test, child);
    expect(await told(caseId)).toEqual([]);
  });

  it('is not told of the act that led to the case itself, nor of a draft', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    expect(await told(caseId)).toEqual([]);
    const draft = { childId: await childOf(caseId), source: 'police', metDistrict: 'sabunchi' };
    const metAt = test.clock.now().toISOString();
    bodyOf(await cast.inspector.post('/v1/intakes', { ...draft, metAt, acts: [] }), 201);
    expect(await told(caseId)).toEqual([]);
  });

  it('is told to the centre in an event with ids alone', async () => {
    const { caseId } = await withNewAct();
    const text = `select facts from platform.outbox where type = 'new-act.told.v1' and facts ->> 'caseId' = $1`;
    const [event] = await rowsOf<{ facts: object }>(test, text, [caseId]);
    expect(Object.keys(event!.facts).sort()).toEqual(['at', 'caseId', 'centreAgencyId', 'childId']);
  });
});
