import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { rowsOf } from '../support/rows';
import { Ordering, type Order } from '../support/orders';

const HEARD = { reasonCode: 'other', reasons: 'This is what happened.', childWords: 'The bus did not come.' };
const UNHEARD = { reasonCode: 'other', reasons: 'This is what happened.' };
const END = { reasonCode: 'other', reasons: 'It is time.' };

describe('An order that holds', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const breached = async (): Promise<string> => {
    const path = await at.inForce();
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    return path;
  };
  const inReview = async (): Promise<string> => {
    const path = await breached();
    bodyOf(await at.probation.act(path, 'refer-to-court', HEARD), 200);
    return path;
  };

  it('is said to be breached by who supervises, with what the child says of it, which the court reads', async () => {
    const path = await at.inForce();
    expect(codeOf(await at.cast.judge.act(path, 'record-breach', HEARD))[0]).toBe(403);
    expect(codeOf(await at.probation.act(path, 'record-breach', UNHEARD))).toEqual([
      ...[409, 'order.child-not-heard'],
    ]);
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    const { state, history } = await at.read(path);
    expect(state).toBe('breached');
    expect(history.at(-1)).toMatchObject({ action: 'record-breach', childWords: HEARD.childWords });
  });

  it('has a child that could not be reached only when that was tried often enough', async () => {
    const path = await at.inForce();
    const missing = { ...UNHEARD, wordsMissing: 'could-not-be-reached' };
    expect(codeOf(await at.probation.act(path, 'record-breach', { ...missing, tries: 2 }))).toEqual([
      ...[409, 'order.not-tried-enough'],
    ]);
    const both = { ...HEARD, wordsMissing: 'could-not-be-reached', tries: 3 };
    expect(codeOf(await at.probation.act(path, 'record-breach', both))[0]).toBe(422);
    const told = bodyOf<Order>(await at.probation.act(path, 'record-breach', { ...missing, tries: 3 }), 200);
    expect(told.history.at(-1)).toMatchObject({ wordsMissing: 'could-not-be-reached', tries: 3 });
    const heard = bodyOf<Order>(await at.cast.judge.act(path, 'excuse', { ...HEARD, tries: 2 }), 200);
    expect(heard.history.at(-1)?.tries).toBeNull();
  });

  it.each(['excuse', 'warn'])(
    'goes on when the authority answers by %s, having heard the child',
    async (act) => {
      const path = await breached();
      expect(codeOf(await at.probation.act(path, act, HEARD))[0]).toBe(403);
      expect(codeOf(await at.cast.prosecutor.act(path, act, HEARD))).toEqual([403, 'order.not-your-action']);
      expect(codeOf(await at.cast.judge.act(path, act, UNHEARD))).toEqual([409, 'order.child-not-heard']);
      expect(bodyOf<Order>(await at.cast.judge.act(path, act, HEARD), 200).state).toBe('in-force');
    },
  );

  it('goes on, or is taken back, when a court has looked at it and heard the child', async () => {
    const path = await inReview();
    expect(codeOf(await at.cast.judge.act(path, 'continue', UNHEARD))).toEqual([
      409,
      'order.child-not-heard',
    ]);
    expect(bodyOf<Order>(await at.cast.judge.act(path, 'continue', HEARD), 200).state).toBe('in-force');
    const other = await inReview();
    expect(codeOf(await at.cast.judge.act(other, 'revoke', END))).toEqual([409, 'order.child-not-heard']);
    expect(bodyOf<Order>(await at.cast.judge.act(other, 'revoke', HEARD), 200).state).toBe('revoked');
  });

  it('is not taken back because conditions were not kept before a court has looked at that', async () => {
    const kept = { ...HEARD, reasonCode: 'conditions-not-kept' };
    expect(codeOf(await at.cast.judge.act(await at.inForce(), 'revoke', kept))[0]).toBe(422);
    expect(codeOf(await at.cast.judge.act(await breached(), 'revoke', kept))[0]).toBe(409);
    const path = await inReview();
    expect(bodyOf<Order>(await at.cast.judge.act(path, 'revoke', kept), 200).endReason).toBe(
      'conditions-not-kept',
    );
  });

  it('is replaced by a court alone, with a lawyer beside the child, and the outcome is told', async () => {
    const path = await inReview();
    const instead = { ...HEARD, outcomeCode: 'imprisonment', lawyerPresent: true };
    expect(codeOf(await at.cast.prosecutor.act(path, 'replace', instead))[0]).toBe(403);
    expect(codeOf(await at.cast.judge.act(path, 'replace', { ...instead, lawyerPresent: false }))).toEqual([
      ...[409, 'order.lawyer-missing'],
    ]);
    expect(codeOf(await at.cast.judge.act(path, 'replace', { ...instead, outcomeCode: 'no-such' }))[0]).toBe(
      422,
    );
    const after = bodyOf<Order>(await at.cast.judge.act(path, 'replace', instead), 200);
    expect(after).toMatchObject({ state: 'replaced', outcomeCode: 'imprisonment' });
  });

  it('that a prosecutor ordered before the trial is looked at by the court that is named, which knows it from then on', async () => {
    const { prosecutor, centre, judge } = at.cast;
    const whose = await at.child();
    const measures = [{ measure: 'pre-trial-supervision', days: 60 }];
    const early = { stage: 'pre-trial', measures, authorityAgencyId: at.agency('Baku city prosecutor') };
    const { id } = bodyOf<Order>(await at.propose(whose, early), 201);
    const path = `/v1/orders/${id}`;
    const centreId = at.agency('Sabunchi rehabilitation centre');
    bodyOf(await at.cast.reviewer.act(path, 'order', at.ordering(centreId)), 200);
    bodyOf(await centre.act(path, 'start'), 200);
    bodyOf(await centre.act(path, 'record-breach', HEARD), 200);
    expect(codeOf(await judge.get(path))[0]).toBe(404);
    expect(codeOf(await centre.act(path, 'refer-to-court', HEARD))[0]).toBe(422);
    const named = { ...HEARD, courtAgencyId: at.court };
    bodyOf(await centre.act(path, 'refer-to-court', named), 200);
    expect(codeOf(await at.cast.reviewer.act(path, 'discharge-early', END))).toEqual([
      ...[403, 'order.not-your-action'],
    ]);
    expect((await at.read(path, judge)).child.initials).not.toBeNull();
    expect(await at.opened(path, at.court)).toEqual(['child identity', 'order record']);
    bodyOf(await judge.act(path, 'continue', HEARD), 200);
    expect((await at.read(path, prosecutor)).state).toBe('in-force');
  });

  it('ends when it is done, early, taken back or quashed, with a reason of that act', async () => {
    const ends = [
      ['complete', at.probation, 'done', 'completed'],
      ['discharge-early', at.cast.judge, 'going-well', 'discharged'],
      ['revoke', at.cast.judge, 'amnesty', 'revoked'],
      ['quash', at.cast.judge, 'successful-appeal', 'quashed'],
    ] as const;
    for (const [act, by, reasonCode, state] of ends) {
      const path = await at.inForce();
      const wrong = { ...END, reasonCode: act === 'complete' ? 'amnesty' : 'done' };
      expect(codeOf(await by.act(path, act, wrong))[0]).toBe(422);
      const unknown = { ...END, reasonCode, wordsMissing: 'no-such-code' };
      const both = { ...HEARD, reasonCode, wordsMissing: 'could-not-be-reached' };
      for (const told of [unknown, both]) {
        const { errors } = bodyOf<{ errors: object[] }>(await by.act(path, act, told), 422);
        expect(errors).toMatchObject([{ pointer: '/wordsMissing' }]);
      }
      const after = bodyOf<Order>(await by.act(path, act, { ...END, reasonCode }), 200);
      expect(after).toMatchObject({ state, endReason: reasonCode });
      expect(codeOf(await by.act(path, act, { ...END, reasonCode }))[0]).toBe(409);
    }
  });

  it('lies on the desk of who has to act', async () => {
    const waits = async (by: typeof at.probation, path: string) => {
      const items = bodyOf<{ items: { id: string; orderId: string | null; what: string }[] }>(
        await by.get('/v1/worklist?limit=200'),
        200,
      ).items;
      return items.filter(({ id, orderId }) => path.endsWith(id) && orderId === id).map(({ what }) => what);
    };
    const path = await at.proposed();
    expect(await waits(at.cast.judge, path)).toEqual(['order-decision']);
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
    expect(await waits(at.probation, path)).toEqual(['order-start']);
    bodyOf(await at.probation.act(path, 'start'), 200);
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    expect(await waits(at.cast.judge, path)).toEqual(['order-breach']);
    bodyOf(await at.probation.act(path, 'refer-to-court', HEARD), 200);
    expect(await waits(at.cast.judge, path)).toEqual(['order-review']);
  });

  it('begins, and is answered, in time: what is late lies in the list of its parties, and is told once to who is waited for', async () => {
    const path = await at.ordered();
    const { id, dueAt } = await at.read(path);
    expect(dueAt).not.toBeNull();
    const late = async (by: typeof at.probation) => {
      const list = await by.get('/v1/orders?waits=overdue&limit=200');
      return bodyOf<{ items: Order[] }>(list, 200).items.some((one) => one.id === id);
    };
    expect(await late(at.probation)).toBe(false);
    const { test } = at;
    test.clock.advance({ days: 15 });
    at = await Ordering.signedIn(test);
    for (const by of [at.probation, at.cast.judge]) expect(await late(by)).toBe(true);
    expect(await late(at.cast.prosecutor)).toBe(false);
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
    await test.app.get(RunJob).run(job);
    const told = 'select told_overdue_at is not null as told from sentencing.order_file where id = $1';
    expect(await rowsOf(test, told, [id])).toEqual([{ told: true }]);
    const started = bodyOf<Order>(await at.probation.act(path, 'start'), 200);
    expect(started.dueAt).toBeNull();
    expect(await late(at.probation)).toBe(false);
    const steps = [
      ['record-breach', at.probation, false],
      ['refer-to-court', at.cast.judge, false],
      ['continue', at.cast.judge, true],
    ] as const;
    for (const [act, by, isNothingDue] of steps)
      expect(bodyOf<Order>(await by.act(path, act, HEARD), 200).dueAt === null).toBe(isNothingDue);
  });

  it('ends by itself when its last day is over, with an open breach or without, and no day before', async () => {
    const short = { measures: [{ measure: 'supervision', days: 2 }] };
    const [path, other] = [await at.inForce(short), await at.inForce(short)];
    bodyOf(await at.probation.act(other, 'record-breach', HEARD), 200);
    const { test } = at;
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:expire-orders')!;
    test.clock.advance({ days: 1 });
    await test.app.get(RunJob).run(job);
    const again = await Ordering.signedIn(test);
    expect((await again.read(path)).state).toBe('in-force');
    test.clock.advance({ days: 1 });
    await test.app.get(RunJob).run(job);
    const later = await Ordering.signedIn(test);
    for (const one of [path, other])
      expect(await later.read(one)).toMatchObject({ state: 'expired', endReason: 'time-over' });
    expect(await test.app.get(RunJob).run(job)).toBe(0);
  });
});
