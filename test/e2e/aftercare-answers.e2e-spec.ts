import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, concluded, type Centre } from '../support/delivery';
import { bodyOf, castOf, consent, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Contact {
  readonly id: string;
  readonly months: number;
  readonly state: string;
  readonly clock: { readonly dueAt: string; readonly standing: string | null };
  readonly schoolOrWork: string | null;
  readonly newPoliceContact: string | null;
  readonly wellbeing: string | null;
}

interface Worklist {
  readonly items: readonly { readonly kind: string; readonly id: string; readonly standing: string }[];
}

const DAY = 86_400_000;
const WORDS = 'I weld, and I like it.';
const ANSWER = { reached: true, tries: 1, schoolOrWork: 'vocational-school', newPoliceContact: 'known-no' };

describe('A contact half a year after the closure', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;
  const contacts: Contact[][] = [];

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    for (let n = 0; n < 5; n += 1) contacts.push(await closedAndAgreed());
    await goOnTo(contacts[0]![0]!, -10);
  }, 60_000);
  afterAll(() => test.close());

  const closedAndAgreed = async () => {
    const id = await caseInDelivery(test, cast, centre);
    const { child } = bodyOf<{ child: { id: string } }>(await centre.coordinator.get(`/v1/cases/${id}`), 200);
    const file = { fileKind: 'case', fileId: id, childId: child.id, person: 'child' };
    await consent(centre.coordinator, test, { ...file, purpose: 'follow-up', textVersion: 'follow-up-1' });
    await concluded(centre.worker, id);
    bodyOf(await centre.coordinator.act(`/v1/cases/${id}`, 'close'), 200);
    const listed = await centre.coordinator.get(`/v1/aftercare?list=our-centre&caseId=${id}`);
    return bodyOf<{ items: Contact[] }>(listed, 200).items;
  };
  /** So many days after a contact is due; everybody signs in again. */
  const goOnTo = async ({ clock }: Contact, days: number) => {
    test.clock.set(new Date(new Date(clock.dueAt).getTime() + days * DAY).toISOString());
    worker = await signIn(test, 'worker@sabunchi.demo');
    coordinator = await signIn(test, 'coordinator@sabunchi.demo');
  };
  const pathOf = (n: number, which = 0) => `/v1/aftercare/${contacts[n]![which]!.id}`;
  const read = async (by: Caller, path: string) => bodyOf<Contact>(await by.get(path), 200);
  const idsOf = async (by: Caller, list: string) =>
    bodyOf<{ items: Contact[] }>(await by.get(`/v1/aftercare?list=${list}&limit=200`), 200).items.map(
      ({ id }) => id,
    );
  const laidOn = async (by: Caller) =>
    bodyOf<Worklist>(await by.get('/v1/worklist?kind=aftercare&limit=200'), 200).items;

  it('lies on the desk of who answered last when it is near, and in the list', async () => {
    expect(await idsOf(coordinator, 'near')).toContain(contacts[0]![0]!.id);
    expect(await idsOf(coordinator, 'overdue')).toEqual([]);
    expect(await laidOn(worker)).toContainEqual(
      expect.objectContaining({ id: contacts[0]![0]!.id, standing: 'near' }),
    );
    expect(await laidOn(coordinator)).toEqual([]);
    expect((await laidOn(worker)).map(({ id }) => id)).not.toContain(contacts[0]![1]!.id);
  });

  it('is written down with what the family says, and the child’s own words sealed', async () => {
    const body = await worker.act(pathOf(0), 'record', { ...ANSWER, wellbeing: WORDS });
    expect(bodyOf<Contact>(body, 200)).toMatchObject({
      ...{ state: 'recorded', schoolOrWork: 'vocational-school', newPoliceContact: 'known-no' },
      ...{ wellbeing: WORDS, clock: { standing: 'met' } },
    });
    expect(await read(coordinator, pathOf(0))).toMatchObject({ wellbeing: WORDS });
    const text = 'select words from closure.aftercare_contact where id = $1';
    const [stored] = await rowsOf<{ words: Buffer }>(test, text, [contacts[0]![0]!.id]);
    expect(stored!.words.toString('utf8')).not.toContain('weld');
  });

  it('is written down once', async () => {
    const again = await coordinator.act(pathOf(0), 'record', ANSWER);
    expect(bodyOf(again, 409)['code']).toBe('aftercare.not-open-for-record');
  });

  it('keeps what was counted when the key of the child is destroyed, and not its words', async () => {
    const text = `delete from children.data_key where child_id in (
      select child_id from closure.aftercare_contact where id = $1)`;
    await rowsOf(test, text, [contacts[0]![0]!.id]);
    expect(await read(coordinator, pathOf(0))).toMatchObject({
      ...{ reached: true, schoolOrWork: 'vocational-school', newPoliceContact: 'known-no', wellbeing: null },
    });
  });

  it.each([
    ['says nothing of school or work', { schoolOrWork: undefined }, 'aftercare.answers-missing'],
    ['says nothing of the police', { newPoliceContact: undefined }, 'aftercare.answers-missing'],
    ['answers for who was not reached', { reached: false, tries: 3 }, 'aftercare.answers-of-nobody'],
  ])('is refused where it %s', async (_, difference, code) => {
    const refused = await worker.act(pathOf(1), 'record', { ...ANSWER, ...difference });
    expect(bodyOf(refused, 409)['code']).toBe(code);
  });

  it('is refused with a code that no list has', async () => {
    bodyOf(await worker.act(pathOf(1), 'record', { ...ANSWER, schoolOrWork: 'astronaut' }), 422);
    bodyOf(await worker.act(pathOf(1), 'record', { ...ANSWER, newPoliceContact: 'searched' }), 422);
  });

  it('says that nobody was reached only after it was tried often enough', async () => {
    const refused = await worker.act(pathOf(1), 'record', { reached: false, tries: 2 });
    expect(bodyOf(refused, 409)['code']).toBe('aftercare.not-tried-often-enough');
    const told = await worker.act(pathOf(1), 'record', { reached: false, tries: 3 });
    expect(bodyOf<Contact>(told, 200)).toMatchObject({ state: 'recorded', schoolOrWork: null });
  });

  it('is written down by one of two who do so at once', async () => {
    const etag = (await worker.get(pathOf(2))).headers['etag'] as string;
    const both = [worker, coordinator].map((by) =>
      by.post(`${pathOf(2)}/record`, ANSWER, { 'if-match': etag }),
    );
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('lies on the desks of the coordinators too when it is late, and is answered still', async () => {
    await goOnTo(contacts[3]![0]!, 1);
    expect(await idsOf(coordinator, 'overdue')).toEqual([contacts[3]![0]!.id, contacts[4]![0]!.id].sort());
    for (const by of [worker, coordinator])
      expect(await laidOn(by)).toContainEqual(
        expect.objectContaining({ id: contacts[3]![0]!.id, standing: 'overdue' }),
      );
    const body = await coordinator.act(pathOf(3), 'record', ANSWER);
    expect(bodyOf<Contact>(body, 200)).toMatchObject({ state: 'recorded', clock: { standing: 'missed' } });
  });

  it('is told once when it is late, to who coordinates the centre', async () => {
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
    await test.app.get(RunJob).run(job);
    await test.app.get(RunJob).run(job);
    const text = `select facts ->> 'escalatesTo' as role, facts ->> 'code' as code from platform.outbox
      where type = 'clock.overdue.v1' and subject_id = $1`;
    const told = await rowsOf(test, text, [contacts[4]![0]!.id]);
    expect(told).toEqual([{ role: 'centre-coordinator', code: 'aftercare-6' }]);
    expect(await rowsOf(test, text, [contacts[3]![0]!.id])).toEqual([]);
  });

  it('is not asked on a day that is gone, where the child agrees later', async () => {
    const { id } = contacts[4]![0]!;
    const file = await rowsOf<{ caseId: string; childId: string }>(
      test,
      'select case_id as "caseId", child_id as "childId" from closure.aftercare_contact where id = $1',
      [id],
    );
    const { caseId: fileId, childId } = file[0]!;
    const said = { fileKind: 'case', fileId, childId, person: 'child', purpose: 'follow-up' };
    for (const decision of ['refused', 'given'])
      await consent(coordinator, test, { ...said, textVersion: 'follow-up-1', decision });
    const listed = await coordinator.get(`/v1/aftercare?list=our-centre&caseId=${fileId}`);
    expect(bodyOf<{ items: Contact[] }>(listed, 200).items.map(({ state }) => state)).toEqual([
      ...['unagreed', 'scheduled', 'scheduled'],
    ]);
  });
});
