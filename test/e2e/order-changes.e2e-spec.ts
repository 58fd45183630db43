import type { Response } from 'supertest';
import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { CONDITION, Ordering, type Order } from '../support/orders';
import { rowsOf } from '../support/rows';

const NEW = { kind: 'report-to-office', words: 'Come to the office on Mondays.' };
const VARIED = {
  ...{ reasonCode: 'conditions-too-hard', reasons: 'The school is too far away.' },
  ...{ childWords: 'It takes me two hours.', conditions: [NEW] },
};
const SUSPENDED = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
const APPEAL = { kind: 'appeal', reasonCode: 'appeal-by-child', note: 'The lawyer has appealed.' };
const GOES_ON = { kind: 'suspension', reasonCode: 'goes-on' };

describe('What changes beside the state of an order', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  it('has other conditions from now on, by who decides and with the child heard, and the old ones stay to be read', async () => {
    const path = await at.inForce();
    const { judge, prosecutor } = at.cast;
    expect(codeOf(await at.probation.act(path, 'vary', VARIED))[0]).toBe(403);
    expect(codeOf(await prosecutor.act(path, 'vary', VARIED))).toEqual([403, 'order.not-your-action']);
    expect(codeOf(await judge.act(path, 'vary', { ...VARIED, childWords: undefined }))).toEqual([
      ...[409, 'order.child-not-heard'],
    ]);
    const { state, terms } = bodyOf<Order>(await judge.act(path, 'vary', VARIED), 200);
    expect(state).toBe('in-force');
    expect(terms).toMatchObject([
      { number: 1, conditions: [CONDITION] },
      { number: 2, reasonCode: 'conditions-too-hard', conditions: [NEW] },
    ]);
  });

  it('says to whom which change is open now', async () => {
    const path = await at.inForce();
    const open = async (by: typeof at.probation) =>
      (await at.read(path, by)).availableActions
        .filter(({ action }) => /vary|interval|supervisor/.test(action))
        .map(({ action, open }) => [action, open]);
    const opened = ['vary', 'change-supervisor', 'begin-interval'].map((act) => [act, true]);
    expect(await open(at.cast.judge)).toEqual([...opened, ['end-interval', false]]);
    bodyOf(await at.cast.judge.act(path, 'begin-interval', SUSPENDED), 200);
    expect(await open(at.cast.judge)).toEqual([...opened, ['end-interval', true]]);
    expect((await open(at.cast.prosecutor)).map(([, isOpen]) => isOpen)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(await open(at.probation)).toEqual([]);
  });

  it('is not varied before it holds', async () => {
    const path = await at.ordered();
    expect(codeOf(await at.cast.judge.act(path, 'vary', VARIED))).toEqual([409, 'order.not-open-for-vary']);
  });

  it('is varied once where two do so at once', async () => {
    const path = await at.inForce();
    const { judge } = at.cast;
    const ifMatch = { 'if-match': String((await judge.get(path)).headers['etag']) };
    const vary = () => judge.post(`${path}/vary`, VARIED, ifMatch);
    const answers = await Promise.all([vary(), vary()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await at.read(path)).terms).toHaveLength(2);
  });

  it('is appealed against beside its state, once at a time', async () => {
    const path = await at.ordered();
    const { judge } = at.cast;
    expect(codeOf(await at.probation.act(path, 'begin-interval', APPEAL))[0]).toBe(403);
    expect(codeOf(await judge.act(path, 'begin-interval', SUSPENDED))).toEqual([
      ...[409, 'order.not-open-for-suspension'],
    ]);
    const { state, intervals } = bodyOf<Order>(await judge.act(path, 'begin-interval', APPEAL), 200);
    expect(state).toBe('ordered');
    expect(intervals).toMatchObject([{ kind: 'appeal', note: APPEAL.note, untilOn: null }]);
    expect(codeOf(await judge.act(path, 'begin-interval', APPEAL))[0]).toBe(409);
    const upheld = { kind: 'appeal', reasonCode: 'upheld' };
    expect(bodyOf<Order>(await judge.act(path, 'end-interval', upheld), 200).intervals).toMatchObject([
      { endReason: 'upheld' },
    ]);
    expect(codeOf(await judge.act(path, 'end-interval', upheld))).toEqual([409, 'order.no-appeal-lasts']);
  });

  it('ends what lasts beside its state with itself, whoever ends it, and is made no longer by that', async () => {
    const path = await at.inForce();
    const { judge } = at.cast;
    bodyOf(await judge.act(path, 'begin-interval', SUSPENDED), 200);
    bodyOf(await judge.act(path, 'begin-interval', APPEAL), 200);
    const { endsOn } = await at.read(path);
    const done = { reasonCode: 'done', reasons: 'All that was ordered.' };
    const over = bodyOf<Order>(await at.probation.act(path, 'complete', done), 200);
    expect(over).toMatchObject({ state: 'completed', endsOn });
    const today = localDay(at.test.clock.now(), 0);
    for (const one of over.intervals) expect(one).toMatchObject({ untilOn: today, endReason: 'order-ended' });
    expect(codeOf(await judge.act(path, 'end-interval', GOES_ON))).toEqual([
      ...[409, 'order.no-suspension-lasts'],
    ]);
  });

  it('is said to be breached, and brought before a court, only while nothing rests', async () => {
    const path = await at.inForce();
    const { judge } = at.cast;
    const heard = { reasonCode: 'other', reasons: 'Did not come.', childWords: 'I was in hospital.' };
    bodyOf(await judge.act(path, 'begin-interval', SUSPENDED), 200);
    expect(codeOf(await at.probation.act(path, 'record-breach', heard))).toEqual([409, 'order.suspended']);
    const { availableActions } = await at.read(path, at.probation);
    expect(availableActions.find(({ action }) => action === 'record-breach')).toMatchObject({
      ...{ open: false, because: 'order.suspended' },
    });
    bodyOf(await judge.act(path, 'end-interval', GOES_ON), 200);
    bodyOf(await at.probation.act(path, 'record-breach', heard), 200);
    bodyOf(await judge.act(path, 'begin-interval', SUSPENDED), 200);
    expect(codeOf(await at.probation.act(path, 'refer-to-court', heard))).toEqual([409, 'order.suspended']);
    bodyOf(await judge.act(path, 'excuse', heard), 200);
  });

  it('rests and is appealed against for reasons of each, and not for those of the other or of the end of the order', async () => {
    const path = await at.inForce();
    const { judge } = at.cast;
    const begin = (told: object) => judge.act(path, 'begin-interval', told);
    const wrong = [
      { ...SUSPENDED, reasonCode: 'appeal-by-child' },
      { ...APPEAL, reasonCode: 'ill' },
      { ...APPEAL, plannedUntil: localDay(at.test.clock.now(), 5) },
      { ...SUSPENDED, plannedUntil: localDay(at.test.clock.now(), 0) },
      { ...SUSPENDED, plannedUntil: localDay(at.test.clock.now(), 731) },
      { ...SUSPENDED, plannedUntil: '2100-01-01' },
    ];
    for (const told of wrong) expect(codeOf(await begin(told))[0]).toBe(422);
    bodyOf(await begin({ ...SUSPENDED, plannedUntil: localDay(at.test.clock.now(), 730) }), 200);
    for (const reasonCode of ['upheld', 'order-ended'])
      expect(codeOf(await judge.act(path, 'end-interval', { ...GOES_ON, reasonCode }))[0]).toBe(422);
  });

  it('lies on the desk of who decides when it rests longer than was meant, and no day before', async () => {
    const path = await at.inForce();
    const planned = { ...SUSPENDED, plannedUntil: localDay(at.test.clock.now(), 2) };
    const begun = bodyOf<Order>(await at.cast.judge.act(path, 'begin-interval', planned), 200);
    expect(begun.intervals[0]).toMatchObject({ plannedUntil: planned.plannedUntil, untilOn: null });
    const waits = async (by: typeof at.probation) => {
      const list = await by.get('/v1/orders?waits=rests-too-long&limit=200');
      return bodyOf<{ items: Order[] }>(list, 200).items.some(({ id }) => path.endsWith(id));
    };
    expect(await waits(at.cast.judge)).toBe(false);
    at.test.clock.advance({ days: 1 });
    at = await Ordering.signedIn(at.test);
    expect(await waits(at.cast.judge)).toBe(false);
    at.test.clock.advance({ days: 1 });
    at = await Ordering.signedIn(at.test);
    expect(await waits(at.cast.judge)).toBe(true);
    expect(await waits(at.probation)).toBe(false);
  });

  it('is seen to by another body from then on, and the one before knows nothing more of it', async () => {
    const path = await at.inForce();
    const { judge, prosecutor, centre } = at.cast;
    const to = (supervisorAgencyId: string) => ({
      supervisorAgencyId,
      reasonCode: 'moved',
      reasons: 'Moved.',
    });
    const centreId = at.agency('Sabunchi rehabilitation centre');
    const change = (by: typeof centre, told: object) => by.act(path, 'change-supervisor', told);
    expect(codeOf(await change(at.probation, to(centreId)))[0]).toBe(403);
    expect(codeOf(await change(prosecutor, to(centreId)))).toEqual([403, 'order.not-your-action']);
    for (const wrong of [to(at.probationOffice), to(at.court), { ...to(centreId), reasonCode: 'no-such' }])
      expect(codeOf(await change(judge, wrong))[0]).toBe(422);
    const version = { 'if-match': '"1"' };
    expect(codeOf(await judge.post(`${path}/change-supervisor`, to(centreId), version))[0]).toBe(412);
    const told = bodyOf<Order>(await change(judge, to(centreId)), 200);
    expect(told.history.at(-1)).toMatchObject({ action: 'change-supervisor', reasonCode: 'moved' });
    expect(codeOf(await at.probation.get(path))[0]).toBe(404);
    expect(await at.opened(path, at.probationOffice)).toEqual([]);
    expect((await at.read(path, centre)).child.initials).not.toBeNull();
    expect(await at.opened(path, centreId)).toEqual(['child identity', 'order record']);
    const done = { reasonCode: 'done', reasons: 'All of it.' };
    bodyOf(await centre.act(path, 'take-over'), 200);
    bodyOf(await centre.act(path, 'complete', done), 200);
    expect(codeOf(await change(judge, to(at.probationOffice)))).toEqual([
      ...[409, 'order.not-open-for-change-supervisor'],
    ]);
  });

  it('is begun in the whole time by the body that supervises it from now on', async () => {
    const path = await at.ordered();
    at.test.clock.advance({ minutes: 7 });
    const centreId = at.agency('Sabunchi rehabilitation centre');
    const to = { supervisorAgencyId: centreId, reasonCode: 'moved', reasons: 'Moved.' };
    bodyOf(await at.cast.judge.act(path, 'change-supervisor', to), 200);
    const text = 'select clock_started_at as since from sentencing.order_file where id = $1';
    const [clock] = await rowsOf<{ since: Date }>(at.test, text, [path.split('/').at(-1)]);
    expect(clock?.since).toEqual(at.test.clock.now());
  });

  it('is appealed against also where a decision has ended it, in time, and not where it was done', async () => {
    const [revoked, late, done] = [await at.inForce(), await at.inForce(), await at.inForce()];
    const why = { reasonCode: 'amnesty', reasons: 'It is taken back.' };
    for (const path of [revoked, late]) bodyOf(await at.cast.judge.act(path, 'revoke', why), 200);
    bodyOf(await at.probation.act(done, 'complete', { ...why, reasonCode: 'done' }), 200);
    const appeal = (path: string, more: object = {}) =>
      at.cast.judge.act(path, 'begin-interval', { ...APPEAL, ...more });
    expect(codeOf(await appeal(done))).toEqual([409, 'order.not-open-for-appeal']);
    const before = { happenedOn: localDay(at.test.clock.now(), -1) };
    expect(codeOf(await appeal(revoked, before))).toEqual([409, 'order.day-too-early']);
    const told = bodyOf<Order>(await appeal(revoked), 200);
    expect(told).toMatchObject({ state: 'revoked', intervals: [{ kind: 'appeal', untilOn: null }] });
    at.test.clock.advance({ days: 21 });
    at = await Ordering.signedIn(at.test);
    expect(codeOf(await appeal(late))).toEqual([409, 'order.appeal-too-late']);
    bodyOf(await appeal(late, { happenedOn: localDay(at.test.clock.now(), -1) }), 200);
    const upheld = { kind: 'appeal', reasonCode: 'upheld' };
    bodyOf(await at.cast.judge.act(revoked, 'end-interval', upheld), 200);
  });

  it('is told of the day on which it began, was breached and rested, which is neither to come nor too early', async () => {
    const path = await at.ordered();
    const [ordered, tomorrow] = [localDay(at.test.clock.now(), 0), localDay(at.test.clock.now(), 4)];
    at.test.clock.advance({ days: 3 });
    at = await Ordering.signedIn(at.test);
    const before = localDay(at.test.clock.now(), -4);
    const early = 'order.day-too-early';
    const refused = async (answer: Promise<Response>, code: string) =>
      expect(codeOf(await answer)).toEqual([409, code]);
    const future = 'order.day-in-the-future';
    await refused(at.probation.act(path, 'start', { startedOn: before }), early);
    await refused(at.probation.act(path, 'start', { startedOn: tomorrow }), future);
    const started = bodyOf<Order>(await at.probation.act(path, 'start', { startedOn: ordered }), 200);
    expect(started).toMatchObject({ startedOn: ordered, endsOn: localDay(at.test.clock.now(), 176) });
    const breach = { reasonCode: 'other', reasons: 'Did not come.', childWords: 'I was ill.' };
    await refused(at.probation.act(path, 'record-breach', { ...breach, happenedOn: before }), early);
    await refused(at.probation.act(path, 'record-breach', { ...breach, happenedOn: tomorrow }), future);
    const told = { ...breach, happenedOn: ordered };
    const breached = bodyOf<Order>(await at.probation.act(path, 'record-breach', told), 200);
    expect(breached.history.at(-1)?.happenedOn).toBe(ordered);
    const judging = at.cast.judge;
    await refused(judging.act(path, 'begin-interval', { ...SUSPENDED, happenedOn: before }), early);
    await refused(judging.act(path, 'begin-interval', { ...SUSPENDED, happenedOn: tomorrow }), future);
    const rests = { ...SUSPENDED, happenedOn: ordered };
    const resting = bodyOf<Order>(await judging.act(path, 'begin-interval', rests), 200);
    expect(resting.intervals[0]?.fromOn).toBe(ordered);
    await refused(judging.act(path, 'end-interval', { ...GOES_ON, happenedOn: before }), early);
    const after = bodyOf<Order>(
      await judging.act(path, 'end-interval', { ...GOES_ON, happenedOn: localDay(at.test.clock.now(), -1) }),
      200,
    );
    expect(after.endsOn).toBe(localDay(at.test.clock.now(), 178));
    await refused(judging.act(path, 'begin-interval', rests), early);
  });

  it('does not run while it is suspended, and ends as many days later', async () => {
    const path = await at.inForce({ measures: [{ measure: 'supervision', days: 2 }] });
    const began = at.test.clock.now();
    bodyOf(await at.cast.judge.act(path, 'begin-interval', SUSPENDED), 200);
    at.test.clock.advance({ days: 5 });
    const job = at.test.app.get(Jobs).all.find(({ name }) => name === 'job:expire-orders')!;
    await at.test.app.get(RunJob).run(job);
    const later = await Ordering.signedIn(at.test);
    expect((await later.read(path)).state).toBe('in-force');
    const after = bodyOf<Order>(await later.cast.judge.act(path, 'end-interval', GOES_ON), 200);
    expect(after).toMatchObject({ state: 'in-force', endsOn: localDay(began, 6) });
    await at.test.app.get(RunJob).run(job);
    expect((await later.read(path)).state).toBe('in-force');
  });
});
