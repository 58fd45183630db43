import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, caseInDelivery, centreOf, concluded, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { answerOf, returned } from '../support/returns';
import { rowsOf } from '../support/rows';
import { conferenceAbout, type ConferenceBody } from '../support/world/make-conference';

type Conference = ConferenceBody & {
  readonly cancelReason: string | null;
  readonly endedBy: string | null;
  readonly steps: readonly { readonly state: string; readonly dropReason: string | null }[];
};

describe('A conference in the course of the work', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker } = centre);
  }, 60_000);
  afterAll(() => test.close());

  const read = async (path: string, by: Caller = centre.coordinator) =>
    bodyOf<Conference>(await by.get(path), 200);
  const today = (n: number) => localDay(test.clock.now(), n);
  const PARENT = { roleCode: 'parent', name: 'Nümunə Valideyn' };

  const convened = async (caseId: string, guests: readonly object[] = [PARENT]) => {
    const asked = { ...conferenceAbout(caseId, test.clock.now()), guests };
    const { id } = bodyOf<{ id: string }>(await worker.post('/v1/conferences', asked), 201);
    return `/v1/conferences/${id}`;
  };
  /** With one step of the first guest, due in some days. */
  const held = async (caseId: string, days: number, guests: readonly object[] = [PARENT]) => {
    const path = await convened(caseId, guests);
    const [guest] = (await read(path)).guests;
    const body = {
      ...{ heldAt: test.clock.now().toISOString(), childHeard: 'before', childWords: 'Yes.' },
      guests: [{ guestId: guest!.id, came: true }],
      decisions: [{ words: 'We meet again.' }],
      steps: [{ words: 'Bring the paper.', guestId: guest!.id, dueOn: today(days) }],
    };
    bodyOf(await worker.act(path, 'hold', body), 200);
    return path;
  };
  const waits = async (by: Caller, path: string) => {
    const list = await by.get('/v1/worklist?kind=conference&limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string }[] }>(list, 200);
    return items.filter(({ id }) => path.endsWith(id)).map(({ what }) => what);
  };

  it('is called off when the case is closed, and what is open is dropped', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const [past, coming] = [await held(caseId, 20), await convened(caseId)];
    await concluded(worker, caseId);
    expect(await read(coming)).toMatchObject({ state: 'planned' });
    bodyOf(await centre.coordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
    expect(await read(coming)).toMatchObject({
      ...{ state: 'cancelled', cancelReason: 'work-ended', endedBy: centre.coordinatorId },
    });
    expect(await read(past)).toMatchObject({
      ...{ state: 'held', steps: [{ state: 'dropped', dropReason: 'work-ended' }] },
    });
    bodyOf(await worker.get(past), 404);
    const late = { ...conferenceAbout(caseId, test.clock.now()), guests: [PARENT] };
    const answer = bodyOf(await centre.coordinator.post('/v1/conferences', late), 409);
    expect(answer['code']).toBe('conference.work-does-not-go-on');
  });

  it('is convened in no case that was given back, and called off when the authority closes that', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const [past, coming] = [await held(caseId, 20), await convened(caseId)];
    const here = cast.agency('Sabunchi rehabilitation centre');
    const second = await certified(test, cast.administrator, here, 'centre-coordinator');
    await returned(worker, second, caseId);
    const late = { ...conferenceAbout(caseId, test.clock.now()), guests: [PARENT] };
    expect(bodyOf(await worker.post('/v1/conferences', late), 409)['code']).toBe(
      'conference.work-does-not-go-on',
    );
    const path = `/v1/cases/${caseId}/return`;
    bodyOf(await cast.prosecutor.act(path, 'answer', answerOf('close')), 200);
    expect(await read(coming)).toMatchObject({ state: 'cancelled', cancelReason: 'work-ended' });
    expect((await read(past)).steps).toMatchObject([{ state: 'dropped', dropReason: 'work-ended' }]);
    bodyOf(await cast.prosecutor.get(coming), 403);
    const text = `select facts from platform.outbox where type = 'conference.cancelled.v1' and subject_id = $1`;
    const [told] = await rowsOf<{ facts: object }>(test, text, [coming.split('/').at(-1)]);
    expect(Object.keys(told!.facts).sort()).toEqual(['at', 'caseId', 'childId']);
  });

  it('lies on the desk once its time is past, of who answers for the case, until it is recorded', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const path = await convened(caseId);
    expect(await waits(worker, path)).toEqual([]);
    test.clock.advance({ minutes: 1 });
    expect(await waits(worker, path)).toEqual(['conference-to-record']);
    expect(await waits(centre.coordinator, path)).toEqual([]);
    const listed = await worker.get(`/v1/conferences?list=to-record&caseId=${caseId}`);
    expect(bodyOf<{ items: unknown[] }>(listed, 200).items).toHaveLength(1);
    bodyOf(await worker.act(path, 'cancel', { reasonCode: 'guests-cannot-come' }), 200);
    expect(await waits(worker, path)).toEqual([]);
  });

  it('leaves steps of people from outside to who answers for the case, three days before', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const [near, far] = [await held(caseId, 3), await held(caseId, 4)];
    expect([await waits(worker, near), await waits(worker, far)]).toEqual([['conference-steps'], []]);
    expect(await waits(centre.coordinator, near)).toEqual([]);
  });

  it('leaves steps of the team to whose they are', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const member = { accountId: centre.facilitatorId, part: 'psychologist' };
    bodyOf(await centre.coordinator.act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    const path = await held(caseId, 1, [{ accountId: centre.facilitatorId }]);
    expect([await waits(centre.facilitator, path), await waits(worker, path)]).toEqual([
      ['conference-steps'],
      [],
    ]);
    const mine = await centre.facilitator.get(`/v1/conferences?list=mine&caseId=${caseId}`);
    expect(bodyOf<{ items: unknown[] }>(mine, 200).items).toHaveLength(1);
  });

  it('leaves steps of who is not on the team to who answers for the case', async () => {
    const path = await held(await allocatedCase(test, cast, centre), 1, [
      { accountId: centre.facilitatorId },
    ]);
    expect([await waits(centre.facilitator, path), await waits(worker, path)]).toEqual([
      [],
      ['conference-steps'],
    ]);
  });

  it('stands on the timeline of the case without a word', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    await held(caseId, 4);
    const timeline = await worker.get(`/v1/cases/${caseId}/timeline?kind=conference&limit=200`);
    const { items } = bodyOf<{ items: { code: string }[] }>(timeline, 200);
    expect(items.map(({ code }) => code)).toEqual(['convene', 'hold']);
    expect(timeline.text).not.toMatch(/meet again|paper|Valideyn/);
  });
});
