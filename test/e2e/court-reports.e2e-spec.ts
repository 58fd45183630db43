import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import type { OrderReport } from '../support/court-reports';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { Ordering } from '../support/orders';
import { pdfOf } from '../support/pdf';
import { rowsOf } from '../support/rows';

const UNKNOWN = '0197a000-0000-7000-8000-000000000000';
const HEARD = { reasonCode: 'other', reasons: 'It stayed away.', childWords: 'The bus did not come.' };

describe('A report on an order to who decides', () => {
  let at: Ordering;
  /** Another probation officer of the same office. */
  let second: Caller;
  let today: string;

  beforeAll(async () => {
    at = await Ordering.begin();
    second = await certified(at.test, at.cast.administrator, at.probationOffice, 'probation-officer');
    today = localDay(at.test.clock.now(), 0);
  }, 60_000);

  afterAll(() => at.close());

  const telling = (difference: object = {}) => ({
    ...{ kind: 'interim', periodFrom: today, periodTo: today, recommendation: 'go-on' },
    ...{ progress: 'It goes to school.', childWords: 'It is all right.', reasons: 'It works.' },
    ...difference,
  });
  const tell = (order: string, difference: object = {}, by: Caller = at.probation): Promise<Response> =>
    by.post(`${order}/court-reports`, telling(difference));
  const told = async (order: string, difference: object = {}) => {
    const { id } = bodyOf<OrderReport>(await tell(order, difference), 201);
    return `/v1/court-reports/${id}`;
  };
  const read = async (path: string, by: Caller = at.cast.judge) =>
    bodyOf<OrderReport>(await by.get(path), 200);
  const breached = async () => {
    const order = await at.inForce();
    bodyOf(await at.probation.act(order, 'record-breach', HEARD), 200);
    return order;
  };
  const toWarn = { kind: 'breach', recommendation: 'warn' };

  it('is written by who supervises, with the facts that the product knows, and sent to the court at once', async () => {
    const order = await at.inForce();
    const path = await told(order);
    const report = await read(path);
    expect(report).toMatchObject({
      ...{ state: 'sent', kind: 'interim', edition: 1, addresseeAgencyId: at.court, needsSignature: false },
      ...{ progress: 'It goes to school.', childWords: 'It is all right.', reasons: 'It works.' },
      writtenBy: null,
    });
    expect(report.number).toMatch(/^W-/);
    expect(report.sentAt).not.toBeNull();
    const facts = new Map(report.facts.map(({ code, parts }) => [code, parts]));
    expect([...facts.keys()]).toEqual([
      ...['order.state', 'order.started', 'order.ends', 'order.days-passed', 'order.measure'],
      'order.condition',
    ]);
    expect(facts.get('order.days-passed')).toMatchObject([{ kind: 'count', count: 1 }]);
    expect(facts.get('order.measure')).toMatchObject([{ code: 'supervision' }, { count: 180, unit: 'days' }]);
    expect(facts.get('order.condition')).toMatchObject([{ code: 'go-to-school' }]);
    expect((await read(path, at.probation)).writtenBy).not.toBeNull();
  });

  it('is written by nobody else, and read by who supervises and decides alone', async () => {
    const order = await at.inForce();
    const { judge, prosecutor, centre, otherCentre, inspector } = at.cast;
    expect(codeOf(await tell(order, {}, judge))[0]).toBe(403);
    expect(codeOf(await tell(order, {}, centre))[0]).toBe(404);
    expect(codeOf(await tell(`/v1/orders/${UNKNOWN}`))[0]).toBe(404);
    const path = await told(order);
    for (const by of [prosecutor, centre, otherCentre]) expect(codeOf(await by.get(path))[0]).toBe(404);
    expect(codeOf(await inspector.get(path))[0]).toBe(403);
    expect(codeOf(await judge.get(`/v1/court-reports/${UNKNOWN}`))[0]).toBe(404);
  });

  it('is not written by a centre that proposed the order and does not supervise it', async () => {
    const whose = await at.child();
    const order = await at.proposedFor(whose);
    bodyOf(await at.cast.judge.act(order, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(order, 'start'), 200);
    const path = await told(order);
    expect(codeOf(await at.cast.prosecutor.get(path))[0]).toBe(404);
    const { items } = bodyOf<{ items: unknown[] }>(
      await at.cast.prosecutor.get(`/v1/court-reports?orderId=${order.split('/').at(-1)}`),
      200,
    );
    expect(items).toEqual([]);
  });

  it('that asks for an answer to a breach waits for a second person, and the court reads nothing until then', async () => {
    const path = await told(await breached(), toWarn);
    expect(await read(path, at.probation)).toMatchObject({ state: 'written', sentAt: null });
    expect(codeOf(await at.cast.judge.get(path))[0]).toBe(404);
    expect(codeOf(await at.probation.act(path, 'sign'))).toEqual([409, 'court-report.signer-wrote']);
    expect(codeOf(await at.cast.judge.act(path, 'sign'))[0]).toBe(403);
    expect(bodyOf<OrderReport>(await second.act(path, 'sign'), 200).state).toBe('sent');
    bodyOf(await at.cast.judge.act(path, 'acknowledge'), 200);
    expect(codeOf(await at.cast.judge.act(path, 'acknowledge'))[0]).toBe(409);
    expect(codeOf(await second.act(path, 'discard'))[0]).toBe(409);
  });

  it('leads from the desk to its order', async () => {
    const order = await at.inForce();
    const path = await told(order);
    const list = await at.cast.judge.get('/v1/worklist?kind=court-report&limit=200');
    const { items } = bodyOf<{ items: { id: string; orderId: string }[] }>(list, 200);
    const laid = items.find(({ id }) => path.endsWith(id));
    expect(order).toContain(laid!.orderId);
  });

  it('that is not sent can be given up, and what excuses a breach needs no second person', async () => {
    const order = await breached();
    const path = await told(order, toWarn);
    bodyOf(await at.probation.act(path, 'discard'), 200);
    expect(codeOf(await at.cast.judge.get(path))[0]).toBe(404);
    const next = await read(await told(order, { ...toWarn, recommendation: 'excuse' }));
    expect(next).toMatchObject({ edition: 2, state: 'sent' });
  });

  it.each([
    ['of a breach that is none', { kind: 'breach' }, 'kind-not-open'],
    ['what is not said at that time', { recommendation: 'done' }, 'recommendation-not-of-kind'],
    ['with the child not heard', { childWords: undefined }, 'child-not-heard'],
    [
      'with the child not tried often enough',
      { childWords: undefined, wordsMissing: 'could-not-be-reached', tries: 2 },
      'not-tried-enough',
    ],
  ])('is not written %s', async (_what, difference, code) => {
    expect(codeOf(await tell(await at.inForce(), difference))).toEqual([409, `court-report.${code}`]);
  });

  it('is not written before the order holds, of days beside it, or with words beside why there are none', async () => {
    expect(codeOf(await tell(await at.ordered()))).toEqual([409, 'court-report.kind-not-open']);
    const order = await at.inForce();
    const now = at.test.clock.now();
    for (const wrong of [
      { periodFrom: localDay(now, -1) },
      { periodTo: localDay(now, 1) },
      { wordsMissing: 'did-not-want-to-speak' },
      { recommendation: 'no-such-thing' },
      { correctsId: UNKNOWN },
      { correctsId: UNKNOWN, correctionReason: 'other' },
    ])
      expect(codeOf(await tell(order, wrong))[0]).toBe(422);
  });

  it('is written at the end of an order, and put right by another edition that says why', async () => {
    const order = await at.inForce();
    const done = { reasonCode: 'done', reasons: 'All is done.' };
    bodyOf(await at.probation.act(order, 'complete', done), 200);
    const path = await told(order, { kind: 'end', recommendation: 'done' });
    const first = await read(path);
    const right = { correctsId: first.id, correctionReason: 'other' };
    const again = await tell(order, {
      kind: 'end',
      recommendation: 'done',
      progress: 'It went well.',
      ...right,
    });
    expect(bodyOf<OrderReport>(again, 201)).toMatchObject({ edition: 2, correctsId: first.id });
    expect((await read(path)).progress).toBe('It goes to school.');
  });

  const rightOf = (path: string) => ({ correctsId: path.split('/').at(-1), correctionReason: 'other' });

  it('is put right after the order has moved on, by another of its kind alone', async () => {
    const order = await at.inForce();
    const path = await told(order, { kind: 'start' });
    const right = rightOf(path);
    expect(codeOf(await tell(order, right))[0]).toBe(422);
    bodyOf(await at.probation.act(order, 'record-breach', HEARD), 200);
    expect(codeOf(await tell(order, { kind: 'start' }))).toEqual([409, 'court-report.kind-not-open']);
    bodyOf(await tell(order, { kind: 'start', ...right }), 201);
  });

  it('of a breach is put right, with a second person, after the court has answered to it', async () => {
    const order = await breached();
    const path = await told(order, toWarn);
    bodyOf(await second.act(path, 'sign'), 200);
    bodyOf(await at.cast.judge.act(order, 'excuse', HEARD), 200);
    const again = await told(order, { ...toWarn, ...rightOf(path) });
    expect(bodyOf<OrderReport>(await second.act(again, 'sign'), 200).state).toBe('sent');
  });

  it('is put right once, also where three do it at the same moment; a correction given up is none', async () => {
    const order = await breached();
    const path = await told(order, toWarn);
    bodyOf(await second.act(path, 'sign'), 200);
    const right = { ...toWarn, ...rightOf(path) };
    bodyOf(await at.probation.act(await told(order, right), 'discard'), 200);
    const all = await Promise.all([tell(order, right), tell(order, right), tell(order, right)]);
    expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(codeOf(await tell(order, right))).toEqual([409, 'court-report.corrected-already']);
  });

  it('is written once where the same is sent twice, and an edition is one report’s alone', async () => {
    const order = await at.inForce();
    const key = { 'idempotency-key': randomUUID() };
    const send = () => at.probation.post(`${order}/court-reports`, telling(), key);
    const { id } = bodyOf<OrderReport>(await send(), 201);
    expect(bodyOf<OrderReport>(await send(), 201).id).toBe(id);
    const both = await Promise.all([tell(order), tell(order)]);
    expect(both.some(({ status }) => status === 201)).toBe(true);
    for (const { status } of both) expect([201, 409]).toContain(status);
    const text = 'select edition from court_reports.order_report where order_id = $1';
    const rows = await rowsOf<{ edition: number }>(at.test, text, [order.split('/').at(-1)]);
    expect(new Set(rows.map(({ edition }) => edition)).size).toBe(rows.length);
  });

  it('changes for who has seen its present version alone', async () => {
    const path = await told(await at.inForce());
    const read = (etag: string) => at.cast.judge.post(`${path}/acknowledge`, {}, { 'if-match': etag });
    expect(codeOf(await read('"9"'))[0]).toBe(412);
    expect(codeOf(await at.cast.judge.post(`${path}/acknowledge`))[0]).toBe(428);
  });

  it('stands in the list of the court, by what is asked for, and counts there until it is read', async () => {
    const order = await at.inForce();
    const path = await told(order);
    const id = path.split('/').at(-1);
    const listed = async (query: string) => {
      const { items } = bodyOf<{ items: { id: string }[] }>(
        await at.cast.judge.get(`/v1/court-reports?limit=200&${query}`),
        200,
      );
      return items.map((one) => one.id);
    };
    expect(await listed(`party=addressee&orderId=${order.split('/').at(-1)}`)).toEqual([id]);
    expect(await listed('state=sent&kind=interim')).toContain(id);
    expect(await listed('party=writer')).not.toContain(id);
    const unread = async () => {
      const { waiting } = bodyOf<{ waiting: { list: string; count: number }[] }>(
        await at.cast.judge.get('/v1/me'),
        200,
      );
      return waiting.find(({ list }) => list === 'court-reports.unread')!.count;
    };
    const before = await unread();
    bodyOf(await at.cast.judge.act(path, 'acknowledge'), 200);
    expect(await unread()).toBe(before - 1);
  });

  it('is on paper in three languages for both, and for nobody else', async () => {
    const path = await told(await at.inForce());
    for (const language of ['az', 'en', 'ru'])
      for (const by of [at.cast.judge, at.probation]) {
        const printed = await pdfOf(at.test, by, `${path}/report.pdf?language=${language}`);
        expect([printed.status, printed.body.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
      }
    expect((await pdfOf(at.test, at.cast.prosecutor, `${path}/report.pdf`)).status).toBe(404);
    expect((await pdfOf(at.test, at.cast.inspector, `${path}/report.pdf`)).status).toBe(403);
  });
});
