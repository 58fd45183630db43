import { randomUUID } from 'node:crypto';
import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { certifiedAccount, settleIn } from '../support/accounts';
import { signIn } from '../support/actors';
import { Asking, WRITTEN, type PreDecision } from '../support/court-reports';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering } from '../support/orders';
import { pdfOf } from '../support/pdf';
import { rowsOf } from '../support/rows';

const UNKNOWN = '0197a000-0000-7000-8000-000000000000';
const OTHER = { reasonCode: 'other' };

describe('A report about a child before a decision', () => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await Asking.begin();
  }, 60_000);

  afterAll(() => asking.at.close());

  it('is asked for by the court to which an order is proposed, and the centre learns who the child is and no act', async () => {
    const path = await asking.requested();
    const { centre } = asking.at.cast;
    const asked = await asking.read(path);
    expect(asked).toMatchObject({ state: 'requested', question: 'Who can the child turn to?' });
    expect(asked.number).toMatch(/^W-/);
    expect(asked.dueAt).not.toBeNull();
    const seen = await asking.read(path, centre);
    expect(seen).toMatchObject({ orderId: null, intakeId: null, question: 'Who can the child turn to?' });
    expect(seen.child?.initials).not.toBeNull();
    expect(await asking.opened(path)).toEqual(['agency child identity']);
    bodyOf(await centre.get(`/v1/children/${seen.child!.id}`), 200);
    expect(codeOf(await centre.get(`/v1/intakes/${asked.intakeId}`))[0]).toBe(403);
    expect(codeOf(await centre.get(`/v1/orders/${asked.orderId}`))[0]).toBe(404);
  });

  it('is nobody else’s: not of another centre or authority, of the police, of a worker who was not named', async () => {
    const path = await asking.requested();
    const { otherCentre, prosecutor, reviewer, inspector, lawyer } = asking.at.cast;
    for (const by of [otherCentre, prosecutor, reviewer, asking.worker])
      expect(codeOf(await by.get(path))[0]).toBe(404);
    for (const by of [inspector, lawyer, asking.at.probation])
      expect(codeOf(await by.get(path))[0]).toBe(403);
    expect(codeOf(await asking.at.cast.judge.get(`/v1/pre-decision-reports/${UNKNOWN}`))[0]).toBe(404);
  });

  it('is not asked for about an order of another authority, one that is decided, or twice', async () => {
    const proposed = await asking.at.proposed();
    expect(codeOf(await asking.request(proposed, {}, asking.at.cast.prosecutor))).toEqual([
      ...[409, 'pre-decision-report.nothing-to-decide'],
    ]);
    expect(codeOf(await asking.request(proposed, {}, asking.at.cast.reviewer))[0]).toBe(422);
    expect(codeOf(await asking.request(proposed, {}, asking.at.cast.centre))[0]).toBe(403);
    expect(codeOf(await asking.request(proposed, { centreAgencyId: asking.at.court }))[0]).toBe(422);
    expect(codeOf(await asking.request(proposed, { intakeId: UNKNOWN }))[0]).toBe(422);
    await asking.requestedFor(proposed);
    expect(codeOf(await asking.request(proposed))).toEqual([409, 'pre-decision-report.asked-already']);
    expect(codeOf(await asking.request(await asking.at.ordered()))).toEqual([
      ...[409, 'pre-decision-report.nothing-to-decide'],
    ]);
  });

  it('is asked for once where the same is sent twice, or two ask at once', async () => {
    const orderId = (await asking.at.proposed()).split('/').at(-1);
    const body = { orderId, centreAgencyId: asking.centre, language: 'ru' };
    const key = { 'idempotency-key': randomUUID() };
    const ask = () => asking.at.cast.judge.post('/v1/pre-decision-reports', body, key);
    const first = bodyOf<PreDecision>(await ask(), 201);
    expect(bodyOf<PreDecision>(await ask(), 201).id).toBe(first.id);
    const other = await asking.at.proposed();
    const both = await Promise.all([asking.request(other), asking.request(other)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is asked for by the prosecutor about an intake that waits for a decision', async () => {
    const { intakeId } = await asking.at.child();
    const { prosecutor, judge } = asking.at.cast;
    const body = { intakeId, centreAgencyId: asking.centre, language: 'az' };
    expect(codeOf(await judge.post('/v1/pre-decision-reports', body))[0]).toBe(422);
    const asked = bodyOf<PreDecision>(await prosecutor.post('/v1/pre-decision-reports', body), 201);
    expect(asked).toMatchObject({ intakeId, orderId: null, question: null });
  });

  it('is written by who was named, handed in by another, and read by the court as it was written', async () => {
    const path = await asking.submitted();
    const { judge, centre } = asking.at.cast;
    const { isChildTold: _told, ...told } = WRITTEN;
    const read = await asking.read(path);
    expect(read.report).toEqual({ ...told, wordsMissing: null, childAdds: null });
    expect(read).toMatchObject({ state: 'submitted', draft: null, writerId: null, dueAt: null });
    expect(read.editions).toMatchObject([{ edition: 1 }]);
    expect(await asking.opened(path)).toEqual(['agency child identity', 'person child identity']);
    bodyOf(await judge.act(path, 'acknowledge'), 200);
    expect(await asking.opened(path)).toEqual([]);
    const after = await asking.read(path, centre);
    expect(after).toMatchObject({ state: 'acknowledged', child: null, report: null, draft: null });
    expect((await asking.read(path)).report).not.toBeNull();
  });

  it('is not written by a colleague or the authority, nor handed in by who wrote it', async () => {
    const path = await asking.requested();
    const { centre, judge, otherCentre } = asking.at.cast;
    expect(codeOf(await centre.act(path, 'take-on', { writerId: UNKNOWN }))[0]).toBe(422);
    expect(codeOf(await otherCentre.act(path, 'take-on', { writerId: asking.workerId }))[0]).toBe(404);
    expect(codeOf(await judge.act(path, 'take-on', { writerId: asking.workerId }))[0]).toBe(403);
    bodyOf(await centre.act(path, 'take-on', { writerId: asking.workerId }), 200);
    expect(codeOf(await centre.act(path, 'write', WRITTEN))).toEqual([
      ...[403, 'pre-decision-report.not-your-action'],
    ]);
    expect(codeOf(await asking.worker.act(path, 'submit'))[0]).toBe(403);
    expect(codeOf(await centre.act(path, 'submit'))).toEqual([409, 'pre-decision-report.nothing-written']);
  });

  it('is not handed in by its own writer, also where that coordinates', async () => {
    const text = 'select id from access.staff_account where sign_in_name = $1';
    const [{ id: writerId }] = (await rowsOf<{ id: string }>(asking.at.test, text, [
      'coordinator@sabunchi.demo',
    ])) as [{ id: string }];
    const path = await asking.requested();
    const { centre } = asking.at.cast;
    bodyOf(await centre.act(path, 'take-on', { writerId }), 200);
    bodyOf(await centre.act(path, 'write', WRITTEN), 200);
    expect(codeOf(await centre.act(path, 'submit'))).toEqual([409, 'pre-decision-report.submitter-wrote']);
  });

  it.each([
    ['the child was not told what it is for', { isChildTold: false }, 'child-not-told'],
    ['the child was not heard', { childWords: undefined }, 'child-not-heard'],
    [
      'it was not tried often enough to hear the child',
      { childWords: undefined, wordsMissing: 'could-not-be-reached', tries: 1 },
      'not-tried-enough',
    ],
  ])('is not handed in where %s', async (_what, difference, code) => {
    const path = await asking.written(difference);
    expect(codeOf(await asking.at.cast.centre.act(path, 'submit'))).toEqual([
      ...[409, `pre-decision-report.${code}`],
    ]);
    expect((await asking.read(path)).report).toBeNull();
  });

  it('proposes no measure that would take its liberty', async () => {
    const path = await asking.takenOn();
    const write = { ...WRITTEN, measures: ['mentoring', 'imprisonment'] };
    expect(codeOf(await asking.worker.act(path, 'write', write))).toEqual([
      ...[409, 'pre-decision-report.measure-custodial'],
    ]);
    expect((await asking.read(path, asking.worker)).draft).toBeNull();
  });

  it('is handed in once where two do it at the same moment, and who was slower has seen another version', async () => {
    const path = await asking.written();
    const { centre } = asking.at.cast;
    const etag = (await centre.get(path)).headers['etag'] as string;
    const submit = () => centre.post(`${path}/submit`, {}, { 'if-match': etag });
    const both = await Promise.all([submit(), submit()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('keeps words beside why there are none, and codes of no list, out of it', async () => {
    const path = await asking.takenOn();
    const write = (difference: object) => asking.worker.act(path, 'write', { ...WRITTEN, ...difference });
    for (const wrong of [
      { wordsMissing: 'did-not-want-to-speak' },
      { measures: ['no-such-measure'] },
      { spokenTo: ['no-such-person'] },
    ])
      expect(codeOf(await write(wrong))[0]).toBe(422);
    expect(codeOf(await write({ admission: 'It was me.' }))[0]).toBe(422);
  });

  it('is sent back with a reason, its time begins anew, and both editions stay', async () => {
    const path = await asking.submitted();
    const { judge, centre } = asking.at.cast;
    bodyOf(await judge.act(path, 'send-back', { reasonCode: 'something-missing' }), 200);
    const back = await asking.read(path, asking.worker);
    expect(back).toMatchObject({ state: 'in-preparation', returnReason: 'something-missing' });
    expect(back.dueAt).not.toBeNull();
    const adds = { childAdds: 'The flat is not small.', isContested: true };
    bodyOf(await asking.worker.act(path, 'write', { ...WRITTEN, ...adds }), 200);
    bodyOf(await centre.act(path, 'submit'), 200);
    const read = await asking.read(path);
    expect(read.editions.map(({ edition }) => edition)).toEqual([1, 2]);
    expect(read.report).toMatchObject(adds);
    expect(codeOf(await judge.act(path, 'withdraw', OTHER))[0]).toBe(409);
  });

  it('may be declined, also when it is begun, and the court learns that alone', async () => {
    const path = await asking.written();
    const { centre } = asking.at.cast;
    bodyOf(await centre.act(path, 'decline', { reasonCode: 'child-does-not-want' }), 200);
    expect(await asking.read(path)).toMatchObject({
      ...{ state: 'declined', endReason: null, report: null, draft: null },
    });
    expect((await asking.read(path, centre)).endReason).toBe('child-does-not-want');
    expect(await asking.opened(path)).toEqual([]);
    const kept = 'select draft from court_reports.pre_decision_report where id = $1';
    expect(await rowsOf(asking.at.test, kept, [path.split('/').at(-1)])).toEqual([{ draft: null }]);
    bodyOf(await asking.request(`/v1/orders/${(await asking.read(path)).orderId}`), 201);
  });

  it('may be withdrawn by who asked, and by nobody else', async () => {
    const path = await asking.takenOn();
    const { judge, centre } = asking.at.cast;
    expect(codeOf(await centre.act(path, 'withdraw', OTHER))[0]).toBe(403);
    bodyOf(await judge.act(path, 'withdraw', { reasonCode: 'no-longer-needed' }), 200);
    expect(await asking.opened(path)).toEqual([]);
    expect(codeOf(await asking.worker.act(path, 'write', WRITTEN))[0]).toBe(409);
  });

  it('changes for who has seen its present version alone', async () => {
    const path = await asking.requested();
    const { centre } = asking.at.cast;
    const take = (etag: string) =>
      centre.post(`${path}/take-on`, { writerId: asking.workerId }, { 'if-match': etag });
    expect(codeOf(await take('"9"'))[0]).toBe(412);
    expect(codeOf(await centre.post(`${path}/take-on`, { writerId: asking.workerId }))[0]).toBe(428);
    const etag = (await centre.get(path)).headers['etag'] as string;
    const both = await Promise.all([take(etag), take(etag)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is on paper in three languages for the court, and for nobody who does not read it', async () => {
    const path = await asking.submitted();
    for (const language of ['az', 'en', 'ru']) {
      const printed = await pdfOf(
        asking.at.test,
        asking.at.cast.judge,
        `${path}/report.pdf?language=${language}`,
      );
      expect(printed.status).toBe(200);
      expect(printed.body.subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect((await pdfOf(asking.at.test, asking.at.cast.otherCentre, `${path}/report.pdf`)).status).toBe(404);
    expect((await pdfOf(asking.at.test, asking.at.cast.inspector, `${path}/report.pdf`)).status).toBe(403);
    const asked = await asking.requested();
    expect((await pdfOf(asking.at.test, asking.at.cast.judge, `${asked}/report.pdf`)).status).toBe(404);
  });

  it('waits to be taken on by another when its writer leaves, who knows the child no more', async () => {
    const { administrator, centre } = asking.at.cast;
    const leaver = await certifiedAccount(administrator, asking.centre, 'case-worker');
    const path = await asking.requested();
    bodyOf(await centre.act(path, 'take-on', { writerId: leaver.id }), 200);
    expect(await asking.opened(path)).toEqual(['agency child identity', 'person child identity']);
    bodyOf(await administrator.act(`/v1/staff/${leaver.id}`, 'disable'), 200);
    expect(await asking.opened(path)).toEqual(['agency child identity']);
    expect(await asking.read(path, centre)).toMatchObject({ state: 'requested', writerId: null });
    bodyOf(await centre.act(path, 'take-on', { writerId: asking.workerId }), 200);
  });

  it('is sent back to the centre where its writer has left, and taken on by another', async () => {
    const { administrator, centre, judge } = asking.at.cast;
    const leaver = await certifiedAccount(administrator, asking.centre, 'case-worker');
    const path = await asking.requested();
    bodyOf(await centre.act(path, 'take-on', { writerId: leaver.id }), 200);
    const writer = await settleIn(asking.at.test, leaver);
    bodyOf(await writer.act(path, 'write', WRITTEN), 200);
    bodyOf(await centre.act(path, 'submit'), 200);
    bodyOf(await administrator.act(`/v1/staff/${leaver.id}`, 'disable'), 200);
    expect(await asking.read(path, centre)).toMatchObject({ state: 'submitted', writerId: leaver.id });
    bodyOf(await judge.act(path, 'send-back', OTHER), 200);
    expect(await asking.read(path, centre)).toMatchObject({ state: 'requested', writerId: null });
    bodyOf(await centre.act(path, 'take-on', { writerId: asking.workerId }), 200);
  });

  it('is told to centre and authority by the clock, once', async () => {
    const path = await asking.requested();
    const id = path.split('/').at(-1);
    const { test } = asking.at;
    const late = `update court_reports.pre_decision_report set due_at = requested_at - interval '1 second' where id = $1`;
    await rowsOf(test, late, [id]);
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
    await test.app.get(RunJob).run(job);
    await test.app.get(RunJob).run(job);
    const text = `select facts ->> 'agencyId' as agency from platform.outbox where type = 'clock.overdue.v1' and subject_id = $1`;
    const told = await rowsOf<{ agency: string }>(test, text, [id]);
    expect(told.map(({ agency }) => agency).sort()).toEqual([asking.centre, asking.at.court].sort());
  });

  it('lies on the desk of whoever has to do something about it, and is late when its time is over', async () => {
    const path = await asking.requested();
    const { test } = asking.at;
    const counts = async (name: string) => {
      const { waiting } = bodyOf<{ waiting: { list: string; count: number }[] }>(
        await (await signIn(test, name)).get('/v1/me'),
        200,
      );
      return new Map(waiting.map(({ list, count }) => [list, count]));
    };
    const before = await counts('coordinator@sabunchi.demo');
    expect(before.get('pre-decision-reports.to-take-on')).toBeGreaterThan(0);
    const lateBefore = before.get('pre-decision-reports.overdue')!;
    test.clock.advance({ days: 30 });
    const after = await counts('coordinator@sabunchi.demo');
    expect(after.get('pre-decision-reports.overdue')).toBeGreaterThan(lateBefore);
    expect((await counts('judge@sabunchi.demo')).get('pre-decision-reports.unanswered')).toBeGreaterThan(0);
    const late = await Asking.around(await Ordering.signedIn(test));
    expect(await late.read(path)).toMatchObject({ isLate: true, state: 'requested' });
  });
});
