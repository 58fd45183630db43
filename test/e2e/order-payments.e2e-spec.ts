import { Doing } from '../support/doing';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';

const FINE = { measure: 'fine', amount: 50 };

interface Payment {
  readonly id: string;
  readonly state: string;
  readonly amount: number;
}

interface Plan {
  readonly edition: number | null;
  readonly ordered: number;
  readonly verified: number;
  readonly waiting: number;
  readonly parts: readonly { readonly amount: number; readonly standing: string }[];
}

describe('What is paid of an order', () => {
  let at: Doing;

  beforeAll(async () => {
    at = await Doing.begin();
  }, 60_000);

  afterAll(() => at.close());

  const paid = (difference: object = {}) => ({
    ...{ measure: 'fine', day: at.day(), amount: 2_000, proof: 'bank-receipt' },
    ...difference,
  });
  const pay = (path: string, difference: object = {}, by = at.officer) =>
    by.post(`${path}/payments`, paid(difference));
  const planned = (...parts: readonly (readonly [days: number, amount: number])[]) => ({
    measure: 'fine',
    parts: parts.map(([days, amount]) => ({ dueOn: at.day(days), amount })),
  });
  const plan = (path: string, body: object) => at.officer.post(`${path}/instalments`, body);
  const planOf = async (path: string, by = at.officer) =>
    bodyOf<{ plans: Plan[] }>(await by.get(`${path}/instalments`), 200).plans[0];

  const desk = async (by = at.officer) => {
    const answer = await by.get('/v1/worklist?limit=200');
    return bodyOf<{ items: { what: string }[] }>(answer, 200).items.map(({ what }) => what);
  };

  it('lies on the desk of every officer but who entered it', async () => {
    const path = await at.inForce(FINE);
    const before = (await desk(at.second)).filter((what) => what === 'payment-to-verify').length;
    const { id } = bodyOf<Payment>(await pay(path), 201);
    expect(await desk(at.officer)).not.toContain('payment-to-verify');
    const after = (await desk(at.second)).filter((what) => what === 'payment-to-verify');
    expect(after.length).toBe(before + 1);
    const { waiting } = bodyOf<{ waiting: { list: string; count: number }[] }>(
      await at.second.get('/v1/me'),
      200,
    );
    expect(waiting.find(({ list }) => list === 'compliance.to-verify')?.count).toBe(before + 1);
    bodyOf(await at.second.act(`${path}/payments/${id}`, 'verify'), 200);
    expect((await desk(at.second)).filter((what) => what === 'payment-to-verify').length).toBe(before);
  });

  it('is entered with its proof, verified by a second person, and never more than was ordered', async () => {
    const path = await at.inForce(FINE);
    const { id } = bodyOf<Payment>(await pay(path), 201);
    const line = `${path}/payments/${id}`;
    expect(codeOf(await at.officer.act(line, 'verify'))).toEqual([409, 'compliance.verifier-entered-it']);
    expect(bodyOf<Payment>(await at.second.act(line, 'verify'), 200)).toMatchObject({
      ...{ state: 'verified', amount: 2_000 },
    });
    expect(codeOf(await pay(path, { amount: 3_001 }))).toEqual([409, 'compliance.paid-more-than-ordered']);
    expect(codeOf(await pay(path, { day: at.day(1) }))).toEqual([409, 'compliance.day-in-future']);
    for (const field of ['proof', 'measure'])
      expect(codeOf(await pay(path, { [field]: 'no-such' }))[0]).toBe(422);
    expect(codeOf(await at.officer.get(`${path}/hours/${id}`))[0]).toBe(404);
    bodyOf(await pay(path, { amount: 3_000 }), 201);
    const list = await at.second.get(`${path}/payments?state=entered`);
    expect(bodyOf<{ items: Payment[] }>(list, 200).items.map(({ amount }) => amount)).toEqual([3_000]);
  });

  it('is declined or marked with a reason, and is to be paid again then', async () => {
    const path = await at.inForce(FINE);
    const enter = async () =>
      `${path}/payments/${bodyOf<Payment>(await pay(path, { amount: 5_000 }), 201).id}`;
    const first = await enter();
    bodyOf(await at.second.act(first, 'decline', { reasonCode: 'no-proof' }), 200);
    const second = await enter();
    bodyOf(await at.officer.act(second, 'mark-in-error', { reasonCode: 'wrong-child' }), 200);
    await enter();
  });

  it('may be paid while the order rests', async () => {
    const path = await at.inForce(FINE);
    const rest = { kind: 'suspension', reasonCode: 'ill', note: 'In hospital.' };
    bodyOf(await at.at.cast.judge.act(path, 'begin-interval', rest), 200);
    bodyOf(await pay(path), 201);
  });

  it('is paid in parts that are the whole amount, one after the other', async () => {
    const path = await at.inForce(FINE);
    expect(await planOf(path)).toMatchObject({ edition: null, ordered: 5_000, parts: [] });
    expect(codeOf(await plan(path, planned([10, 2_500])))).toEqual([
      ...[409, 'compliance.parts-not-the-amount'],
    ]);
    expect(codeOf(await plan(path, planned([10, 2_500], [10, 2_500])))).toEqual([
      ...[409, 'compliance.parts-not-in-order'],
    ]);
    expect(codeOf(await plan(path, planned([-1, 2_500], [10, 2_500])))).toEqual([
      ...[409, 'compliance.day-outside-order'],
    ]);
    expect(codeOf(await plan(path, { ...planned([1, 1]), measure: 'public-works' }))[0]).toBe(422);
    bodyOf(await plan(path, planned([1, 2_500], [10, 2_500])), 201);
    bodyOf(await plan(path, planned([1, 2_000], [10, 3_000])), 201);
    expect(await planOf(path, at.at.cast.judge)).toMatchObject({
      edition: 2,
      parts: [
        { amount: 2_000, standing: 'due' },
        { amount: 3_000, standing: 'due' },
      ],
    });
  });

  it('is overdue after its day, unless what waits for a second person pays it', async () => {
    const path = await at.inForce(FINE);
    bodyOf(await plan(path, planned([1, 2_000], [10, 3_000])), 201);
    await at.later(2);
    const standings = async () => (await planOf(path))?.parts.map(({ standing }) => standing);
    expect(await standings()).toEqual(['overdue', 'due']);
    const overdue = async () => (await desk()).filter((what) => what === 'instalment-overdue').length;
    const before = await overdue();
    expect(before).toBeGreaterThan(0);
    bodyOf(await pay(path), 201);
    expect(await standings()).toEqual(['paid', 'due']);
    expect(await overdue()).toBe(before - 1);
    expect(await planOf(path)).toMatchObject({ verified: 0, waiting: 2_000 });
  });

  it('leads from the desk to its order, as a part of the plan does that is overdue', async () => {
    const path = await at.inForce(FINE);
    const { id } = bodyOf<Payment>(await pay(path), 201);
    bodyOf(await plan(path, planned([1, 5_000])), 201);
    await at.later(2);
    const orderId = path.split('/').at(-1);
    const laid = async (kind: string) => {
      const answer = await at.second.get(`/v1/worklist?kind=${kind}&limit=200`);
      return bodyOf<{ items: { id: string; orderId: string }[] }>(answer, 200).items;
    };
    const line = (await laid('ledger-line')).find((one) => one.id === id);
    bodyOf(await at.second.act(`/v1/orders/${line!.orderId}/payments/${id}`, 'verify'), 200);
    expect((await laid('instalment')).map((one) => one.orderId)).toContain(orderId);
  });

  it('is written by who supervises, read by who decides, and by nobody else', async () => {
    const path = await at.inForce(FINE);
    const { id } = bodyOf<Payment>(await pay(path), 201);
    const { judge, prosecutor, inspector } = at.at.cast;
    bodyOf(await judge.get(`${path}/payments/${id}`), 200);
    for (const what of ['payments', `payments/${id}`, 'instalments']) {
      expect(codeOf(await prosecutor.get(`${path}/${what}`))[0]).toBe(404);
      expect(codeOf(await inspector.get(`${path}/${what}`))[0]).toBe(403);
    }
    for (const by of [judge, prosecutor]) expect(codeOf(await pay(path, {}, by))[0]).toBe(403);
  });
});
