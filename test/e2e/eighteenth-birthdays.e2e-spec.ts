import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { rowsOf } from '../support/rows';
import { supportOpened } from '../support/support';
import { consentOf } from '../support/world/make-consents';

interface Birthday {
  readonly id: string;
  readonly caseId: string;
  readonly state: string;
  readonly month: string | null;
  readonly talkFrom: string | null;
  readonly answer: string | null;
  readonly childWords: string | null;
}

/** Whoever was born so many days before is eighteen after these days. */
const bornSoThatOfAgeIn = (now: Date, days: number): string => {
  const birthday = localDay(now, days);
  return `${Number(birthday.slice(0, 4)) - 18}${birthday.slice(4)}`;
};

describe('The eighteenth birthday of a child with whom a centre works', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    worker = centre.worker;
  }, 60_000);
  afterAll(() => test.close());

  const listed = async (caseId: string, by = worker, list = 'our-centre') =>
    bodyOf<{ items: Birthday[] }>(await by.get(`/v1/eighteenth-birthdays?list=${list}&caseId=${caseId}`), 200)
      .items;
  const childOf = async (caseId: string) =>
    bodyOf<{ child: { id: string } }>(await worker.get(`/v1/cases/${caseId}`), 200).child.id;
  const correctBirth = async (childId: string, birthDate: object) =>
    bodyOf(
      await cast.inspector.act(`/v1/children/${childId}`, 'correct-identity', {
        birthDate,
        reasonCode: 'document-shown',
      }),
      200,
    );
  const comingOfAge = async (days: number, inDelivery = true) => {
    const caseId = await (inDelivery ? caseInDelivery : allocatedCase)(test, cast, centre);
    const day = bornSoThatOfAgeIn(test.clock.now(), days);
    await correctBirth(await childOf(caseId), { certainty: 'documented', day });
    const [birthday] = await listed(caseId);
    return { caseId, path: `/v1/eighteenth-birthdays/${birthday!.id}`, id: birthday!.id };
  };
  const waits = async (by: Caller, id: string) => {
    const list = await by.get('/v1/worklist?kind=eighteenth-birthday&limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string; standing: string }[] }>(list, 200);
    return items.find((item) => item.id === id);
  };
  const talk = (by: Caller, path: string) =>
    by.act(path, 'talk', { childWords: 'I want to go on until the workshop ends.' });
  const ownWord = async (caseId: string, decision = 'given') => {
    const childId = await childOf(caseId);
    const body = { ...consentOf(test, childId, 'participate'), fileKind: 'case', fileId: caseId, decision };
    return bodyOf<{ id: string }>(await worker.post('/v1/consents', body), 201);
  };

  it('is laid down with the case: the month, and not the day', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const [birthday] = await listed(caseId);
    expect(birthday).toMatchObject({ caseId, state: 'ahead', month: '2029-02', talkFrom: '2028-12-03' });
    expect(JSON.stringify(birthday)).not.toMatch(/2011|02-03/);
  });

  it('is laid down too where a child comes by itself', async () => {
    const { caseId } = await supportOpened(test, centre.coordinator);
    expect(await listed(caseId, centre.coordinator)).toMatchObject([{ caseId, state: 'ahead' }]);
  });

  it('waits on the desks from sixty days before, of who answers for the case and of the coordinators', async () => {
    const { id } = await comingOfAge(40);
    for (const by of [worker, centre.coordinator])
      expect(await waits(by, id)).toMatchObject({ what: 'talk-before-majority' });
    const far = await comingOfAge(200);
    expect(await waits(worker, far.id)).toBeUndefined();
  });

  it('is talked about once, and what the child said is read by its team', async () => {
    const { path } = await comingOfAge(40);
    const talked = bodyOf<Birthday>(await talk(worker, path), 200);
    expect(talked).toMatchObject({
      state: 'talked',
      childWords: 'I want to go on until the workshop ends.',
    });
    expect(bodyOf(await talk(worker, path), 409)['code']).toBe('eighteenth-birthday.not-open-for-talk');
    const timeline = await worker.get(`/v1/cases/${talked.caseId}/timeline?limit=200`);
    expect(timeline.text).toContain('eighteenth-birthday');
    expect(timeline.text).not.toContain('workshop');
  });

  it('lets nobody be asked as a grown person before it has come', async () => {
    const { path } = await comingOfAge(40);
    bodyOf(await talk(worker, path), 200);
    const early = bodyOf(await worker.act(path, 'ask'), 409);
    expect(early['code']).toBe('eighteenth-birthday.still-a-child');
  });

  it('asks for a word of their own: what the child agreed to does not count', async () => {
    const { caseId, path, id } = await comingOfAge(-1);
    expect(await waits(worker, id)).toMatchObject({ what: 'talk-before-majority' });
    bodyOf(await talk(worker, path), 200);
    test.clock.advance({ minutes: 1 });
    await rowsOf(
      test,
      `update children.consent set decided_at = decided_at - interval '3 days', explained_at = explained_at - interval '3 days'
      where person = 'child' and file_id = (select referral_id from cases.case_file where id = $1) returning 1`,
      [caseId],
    );
    expect(bodyOf(await worker.act(path, 'ask'), 409)['code']).toBe('eighteenth-birthday.no-own-word');
    await ownWord(caseId);
    const asked = bodyOf<Birthday>(await worker.act(path, 'ask'), 200);
    expect(asked).toMatchObject({ state: 'asked', answer: 'goes-on' });
    expect(await waits(worker, id)).toBeUndefined();
  });

  it('takes a no for a no', async () => {
    const { caseId, path } = await comingOfAge(-1);
    bodyOf(await talk(worker, path), 200);
    await ownWord(caseId, 'refused');
    expect(bodyOf<Birthday>(await worker.act(path, 'ask'), 200).answer).toBe('ends');
  });

  it('is worked out anew with another birth date, and unknown with none', async () => {
    const { caseId } = await comingOfAge(40);
    const childId = await childOf(caseId);
    await correctBirth(childId, { certainty: 'documented', day: '2010-06-05' });
    expect(await listed(caseId)).toMatchObject([{ month: '2028-06' }]);
    await correctBirth(childId, { certainty: 'unknown' });
    expect(await listed(caseId)).toEqual([]);
  });

  it('is asked again where it lies ahead after all', async () => {
    const { caseId, path } = await comingOfAge(-1, false);
    bodyOf(await talk(worker, path), 200);
    await ownWord(caseId);
    bodyOf(await worker.act(path, 'ask'), 200);
    const day = bornSoThatOfAgeIn(test.clock.now(), 100);
    await correctBirth(await childOf(caseId), { certainty: 'documented', day });
    expect(bodyOf<Birthday>(await worker.get(path), 200)).toMatchObject({ state: 'talked', answer: null });
  });

  it('is nobody’s matter who refers, decides or defends, nor another centre’s', async () => {
    const { caseId, path } = await comingOfAge(40, false);
    for (const by of [cast.inspector, cast.prosecutor, cast.lawyer]) bodyOf(await by.get(path), 403);
    bodyOf(await cast.otherCentre.get(path), 404);
    expect(await listed(caseId, cast.otherCentre)).toEqual([]);
    bodyOf(await talk(centre.facilitator, path), 403);
  });

  it('is talked about by one where two say so at once', async () => {
    const { path } = await comingOfAge(40, false);
    const match = { 'if-match': (await worker.get(path)).headers['etag']! };
    const words = { childWords: 'Yes.' };
    const twice = [worker, centre.coordinator].map((by) => by.post(`${path}/talk`, words, match));
    const answers = (await Promise.all(twice)).map(({ status }) => status).sort();
    expect(answers[0]).toBe(200);
    expect([409, 412]).toContain(answers[1]);
  });

  it('lets the plan that was agreed go on', async () => {
    const { caseId } = await comingOfAge(-1, true);
    const file = bodyOf<{ state: string }>(await worker.get(`/v1/cases/${caseId}`), 200);
    expect(file.state).toBe('in-delivery');
  });

  it('is none of who was of age already when the case was opened', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const none = 'delete from life_events.eighteenth_birthday where case_id = $1 returning 1';
    await rowsOf(test, none, [caseId]);
    const ofAgeFor = (days: number) => bornSoThatOfAgeIn(test.clock.now(), -days);
    await correctBirth(await childOf(caseId), { certainty: 'documented', day: ofAgeFor(66) });
    expect(await listed(caseId)).toEqual([]);
    await correctBirth(await childOf(caseId), { certainty: 'documented', day: ofAgeFor(-40) });
    expect(await listed(caseId)).toHaveLength(1);
  });
});
