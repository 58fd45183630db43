import { afternoonOf } from '../support/local-day';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  allocatedCase,
  caseInDelivery,
  centreOf,
  concluded,
  judgedGoals,
  takesPartNoMore,
  type Centre,
} from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { pdfOf } from '../support/pdf';
import { countOf, rowsOf } from '../support/rows';

interface Report {
  readonly id: string;
  readonly kind: string;
  readonly edition: number;
  readonly outcomeCode: string;
  readonly contentHash: string;
  readonly acknowledgedAt: string | null;
  readonly correctionReason: string | null;
  readonly work: {
    readonly sessions: readonly object[];
    readonly goals: readonly object[];
    readonly agreed: readonly object[];
    readonly childWords: string | null;
  } | null;
}

const HOUR = 3_600_000;

describe('A report to the authority', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;
  let slots = 0;

  beforeAll(async () => {
    test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator } = centre);
  });
  afterAll(() => test.close());

  const reportOf = async (by: Caller, path: string) => bodyOf<Report>(await by.get(`${path}/report`), 200);

  /** An hour that is over, of which it is said who came. */
  const met = async (caseId: string, said: object) => {
    slots += 1;
    const begins = test.clock.now().getTime() - (slots + 1) * HOUR;
    const at = (time: number) => new Date(time).toISOString();
    const booked = await worker.post('/v1/sessions', {
      ...{ kind: 'individual', placeWords: 'A secret place.', facilitatorId: centre.workerId },
      ...{ caseIds: [caseId], beginsAt: at(begins), endsAt: at(begins + HOUR / 2) },
      backDatingReason: 'recorded-on-paper',
    });
    const session = `/v1/sessions/${bodyOf<{ id: string }>(booked, 201).id}`;
    bodyOf(await worker.act(session, 'hold', { attendance: [{ caseId, ...said }] }), 200);
    return session;
  };

  const closed = async (difference: object = {}) => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    await concluded(worker, id, difference);
    bodyOf(await coordinator.act(path, 'close'), 200);
    return { id, path };
  };

  it('tells what was agreed, who came, and what became of each goal', async () => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    await met(id, { attendance: 'attended' });
    await met(id, { attendance: 'absent-excused', reasonCode: 'ill' });
    const goals = (await judgedGoals(worker, id)).map((goal) => ({ ...goal, evidence: 'A secret proof.' }));
    await concluded(worker, id, { goals, childWords: 'I have friends now.', sharesWords: true });
    bodyOf(await coordinator.act(path, 'close'), 200);
    const report = await reportOf(cast.prosecutor, path);
    expect(report).toMatchObject({ kind: 'report', edition: 1, outcomeCode: 'completed' });
    expect(report.work).toMatchObject({
      agreed: [{ kind: 'group', times: 1, rhythm: 'week' }],
      sessions: [{ kind: 'individual', expected: 2, attended: 1, excused: 1, unexcused: 0 }],
      goals: [{ area: 'friends-and-free-time', outcome: 'achieved' }],
      childWords: 'I have friends now.',
    });
    expect(JSON.stringify(report)).not.toMatch(/secret|draw with|not on Mondays|Comes to the group/i);
    const [stored] = await rowsOf<{ content: Buffer }>(
      test,
      'select content from closure.report where case_id = $1',
      [id],
    );
    expect(stored!.content.toString('utf8')).not.toMatch(/friends|completed/);
  });

  it('leaves out what the child does not want to be read', async () => {
    const { path } = await closed({ childWords: 'This is mine.' });
    expect((await reportOf(cast.prosecutor, path)).work?.childWords).toBeNull();
    expect((await reportOf(coordinator, path)).work?.childWords).toBeNull();
  });

  it('is made where something was delivered, however it ended', async () => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    bodyOf(await worker.act(path, 'end-early', { outcomeCode: 'moved-away', note: 'A secret.' }), 200);
    bodyOf(await coordinator.act(path, 'close'), 200);
    const report = await reportOf(cast.prosecutor, path);
    expect(report).toMatchObject({ kind: 'report', outcomeCode: 'moved-away' });
    expect(report.work?.goals).toEqual([{ area: 'friends-and-free-time', outcome: null }]);
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  it('is not made where nothing was delivered', async () => {
    const id = await allocatedCase(test, cast, centre);
    const path = `/v1/cases/${id}`;
    bodyOf(await worker.act(path, 'end-early', { outcomeCode: 'moved-away', note: 'Away.' }), 200);
    bodyOf(await coordinator.act(path, 'close'), 200);
    bodyOf(await cast.prosecutor.get(`${path}/report`), 404);
    bodyOf(await coordinator.get(`${path}/report`), 404);
  });

  it('is a notice that says nothing of the work where the child wants no more', async () => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    await met(id, { attendance: 'absent-unexcused', reasonCode: 'not-known' });
    bodyOf(await worker.act(path, 'end-early', { outcomeCode: 'consent-withdrawn', note: 'No.' }), 200);
    bodyOf(await coordinator.act(path, 'close'), 200);
    expect(await reportOf(cast.prosecutor, path)).toMatchObject({ kind: 'notice', work: null });
  });

  it('is such a notice also where the child takes its consent back before the case is closed', async () => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    await concluded(worker, id, { outcomeCode: 'not-completed', outcomeReason: 'other' });
    await takesPartNoMore(test, cast, id);
    bodyOf(await coordinator.act(path, 'close'), 200);
    const told = await reportOf(cast.prosecutor, path);
    expect(told).toMatchObject({ kind: 'notice', outcomeCode: 'consent-withdrawn', work: null });
  });

  it('is read by the authority that decided and by the centre, and by nobody else', async () => {
    const { path } = await closed();
    await reportOf(cast.prosecutor, path);
    await reportOf(coordinator, path);
    bodyOf(await cast.reviewer.get(`${path}/report`), 404);
    bodyOf(await cast.judge.get(`${path}/report`), 404);
    bodyOf(await cast.otherCentre.get(`${path}/report`), 404);
    for (const by of [worker, cast.inspector, cast.lawyer, cast.analyst, cast.oversight])
      bodyOf(await by.get(`${path}/report`), 403);
  });

  it('waits for the authority until it says that it has read it, once', async () => {
    const { path } = await closed();
    const { id } = await reportOf(cast.prosecutor, path);
    const waits = async (by: Caller) =>
      bodyOf<{ items: readonly { id: string }[] }>(await by.get('/v1/worklist?limit=200'), 200).items.some(
        (item) => item.id === id,
      );
    const unread = async () =>
      bodyOf<{ items: readonly { id: string }[] }>(
        await cast.prosecutor.get('/v1/reports?list=for-us-unread&limit=200'),
        200,
      ).items.some((item) => item.id === id);
    expect([await waits(cast.prosecutor), await unread(), await waits(cast.judge)]).toEqual([
      true,
      true,
      false,
    ]);
    bodyOf(await coordinator.post(`${path}/report/acknowledge`, {}, { 'if-match': '"1"' }), 403);
    const version = (await cast.prosecutor.get(`${path}/report`)).headers['etag']!;
    const read = await cast.prosecutor.post(`${path}/report/acknowledge`, {}, { 'if-match': version });
    expect(bodyOf<Report>(read, 200).acknowledgedAt).not.toBeNull();
    expect([await waits(cast.prosecutor), await unread()]).toEqual([false, false]);
    const now = (await cast.prosecutor.get(`${path}/report`)).headers['etag']!;
    const twice = await cast.prosecutor.post(`${path}/report/acknowledge`, {}, { 'if-match': now });
    expect(bodyOf(twice, 409)['code']).toBe('closure.report-acknowledged-already');
  });

  it('stands as it was, and is put right by another edition', async () => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    const session = await met(id, { attendance: 'absent-excused', reasonCode: 'ill' });
    await concluded(worker, id);
    bodyOf(await coordinator.act(path, 'close'), 200);
    const before = await reportOf(cast.prosecutor, path);
    const correction = { caseId: id, attendance: 'attended', correctionReason: 'recorded-wrongly' };
    bodyOf(await coordinator.act(session, 'correct-attendance', correction), 200);
    expect((await reportOf(cast.prosecutor, path)).contentHash).toBe(before.contentHash);
    const readFirst = (await cast.prosecutor.get(`${path}/report`)).headers['etag']!;
    const version = (await coordinator.get(`${path}/report`)).headers['etag']!;
    const reason = { reasonCode: 'attendance-corrected' };
    bodyOf(await coordinator.post(`${path}/report/correct`, reason, { 'if-match': version }), 200);
    const after = await reportOf(cast.prosecutor, path);
    expect(after).toMatchObject({
      edition: 2,
      correctionReason: 'attendance-corrected',
      acknowledgedAt: null,
    });
    expect(after.work?.sessions).toMatchObject([{ expected: 1, attended: 1, excused: 0 }]);
    expect(after.contentHash).not.toBe(before.contentHash);
    const unread = await cast.prosecutor.get('/v1/reports?list=for-us-unread&limit=200');
    const { items } = bodyOf<{ items: readonly { caseId: string; edition: number }[] }>(unread, 200);
    expect(items.filter(({ caseId }) => caseId === id).map(({ edition }) => edition)).toEqual([2]);
    const blind = await cast.prosecutor.post(`${path}/report/acknowledge`, {}, { 'if-match': readFirst });
    expect(bodyOf(blind, 412)['code']).toBe('changed-since');
    expect(await countOf(test, 'closure.report', `case_id = '${id}'`)).toBe(2);
  });

  it.each(['az', 'en', 'ru'])('is printed, in %s, and each look is audited', async (language) => {
    const { path } = await closed({ childWords: 'Şəkil çəkməyi öyrəndim.', sharesWords: true });
    const looks = () => countOf(test, 'audit.entry', `action = 'report.print' and decision = 'allowed'`);
    const before = await looks();
    const printed = await pdfOf(test, cast.prosecutor, `${path}/report.pdf?language=${language}`);
    expect([printed.status, printed.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(printed.body.toString('latin1')).toContain(`/Lang (${language})`);
    expect(await looks()).toBe(before + 1);
    expect((await pdfOf(test, cast.judge, `${path}/report.pdf`)).status).toBe(404);
  });

  it('is listed by the centre that made it, page by page', async () => {
    const listed = async (query: string) =>
      bodyOf<{ items: readonly { id: string }[]; next: string | null }>(
        await coordinator.get(`/v1/reports?list=of-our-centre&${query}`),
        200,
      );
    const all = (await listed('limit=200')).items.map(({ id }) => id);
    const first = await listed('limit=2');
    const second = await listed(`limit=2&cursor=${first.next!}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 4));
  });
});
