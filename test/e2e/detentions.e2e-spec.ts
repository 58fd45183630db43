import { freed, remanded } from '../support/detained';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, type KnownChild } from '../support/orders';
import { rowsOf } from '../support/rows';

interface Detention {
  readonly id: string;
  readonly reviews: number;
  readonly outcome: string | null;
  readonly orderId: string | null;
  readonly reasons: string | null;
  readonly standing: string;
  readonly isTooLong: boolean;
}

const CONTINUED = { outcome: 'continued', lawyerPresent: true, reasons: 'Nothing less is enough.' };

describe('A child whom a judge keeps', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const listed = async (list: string, by = at.cast.judge) =>
    bodyOf<{ items: readonly Detention[] }>(await by.get(`/v1/detentions?list=${list}&limit=200`), 200).items;
  const one = async (id: string, list = 'all', by = at.cast.judge) =>
    (await listed(list, by)).find((shown) => shown.id === id);
  const review = (id: string, difference: object = {}, by = at.cast.judge) =>
    by.post(`/v1/detentions/${id}/reviews`, { ...CONTINUED, ...difference });

  it('is known to who holds the intake, in time until the rhythm is over', async () => {
    const id = await remanded(at);
    for (const by of [at.cast.judge, at.cast.prosecutor, at.cast.inspector])
      expect(await one(id, 'all', by)).toMatchObject({ reviews: 0, standing: 'in-time', isTooLong: false });
    expect(await one(id, 'overdue')).toBeUndefined();
    expect(await one(id, 'all', at.cast.reviewer)).toBeUndefined();
    for (const by of [at.probation, at.cast.analyst, at.cast.centre])
      expect((await by.get('/v1/detentions')).status).toBe(403);
  });

  it('is looked at by a court with reasons, which the police do not read', async () => {
    const id = await remanded(at);
    const after = bodyOf<Detention>(await review(id), 201);
    expect(after).toMatchObject({ reviews: 1, outcome: 'continued', reasons: CONTINUED.reasons });
    expect(await one(id, 'all', at.cast.inspector)).toMatchObject({ outcome: 'continued', reasons: null });
    const text = 'select reasons from hearings.detention_review where custody_id = $1';
    const [row] = await rowsOf<{ reasons: Buffer }>(at.test, text, [id]);
    expect(row!.reasons.toString('utf8')).not.toContain('less');
    expect(bodyOf<Detention>(await review(id), 201).reviews).toBe(2);
  });

  it('is not held on without its lawyer there, and reviewed by nobody but a court that knows it', async () => {
    const id = await remanded(at);
    const alone = { lawyerPresent: false };
    expect(codeOf(await review(id, alone))).toEqual([409, 'detention.lawyer-missing']);
    for (const by of [at.cast.prosecutor, at.cast.inspector, at.cast.lawyer])
      expect(codeOf(await review(id, {}, by))[0]).toBe(403);
    expect(codeOf(await review('019dd000-0000-7000-8000-000000000000'))[0]).toBe(404);
    expect(codeOf(await review(id, { outcome: 'no-such' }))[0]).toBe(422);
    bodyOf(await review(id, { ...alone, outcome: 'released' }), 201);
  });

  it('that is to be freed stands in a list of its own until that is told', async () => {
    const whose = await at.child();
    const id = await remanded(at, whose);
    bodyOf(await review(id, { outcome: 'released' }), 201);
    expect(await one(id, 'to-free', at.cast.inspector)).toMatchObject({ outcome: 'released' });
    await freed(at, whose, id);
    for (const list of ['all', 'to-free']) expect(await one(id, list)).toBeUndefined();
    expect(codeOf(await review(id))[0]).toBe(404);
  });

  const preTrial = { stage: 'pre-trial', measures: [{ measure: 'pre-trial-supervision', days: 60 }] };
  const insteadOf = async (whose: KnownChild, difference: object = preTrial): Promise<string> => {
    const path = await at.proposedFor(whose, difference);
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
    return path.split('/').at(-1)!;
  };
  const refusing = (id: string, difference: object) =>
    review(id, { outcome: 'alternative-ordered', ...difference });

  it('goes free by an alternative of which its review names the order, for who decides and not the police', async () => {
    const whose = await at.child();
    const id = await remanded(at, whose);
    expect(codeOf(await refusing(id, {}))).toEqual([409, 'detention.order-missing']);
    const orderId = await insteadOf(whose);
    expect(codeOf(await review(id, { orderId }))).toEqual([409, 'detention.order-without-alternative']);
    expect(bodyOf<Detention>(await refusing(id, { orderId }), 201)).toMatchObject({ orderId });
    expect(await one(id, 'to-free', at.cast.inspector)).toMatchObject({ orderId: null });
  });

  it('is not set free by an order about other acts, at another stage, or that stood before', async () => {
    const whose = await at.child();
    const earlier = await insteadOf(whose);
    at.test.clock.advance({ minutes: 2 });
    const id = await remanded(at, whose);
    const others = [
      [await insteadOf(await at.child()), 'detention.order-of-other-acts'],
      [await insteadOf(whose, {}), 'detention.order-not-instead-of-remand'],
      [earlier, 'detention.order-before-review'],
    ] as const;
    for (const [orderId, code] of others)
      expect(codeOf(await refusing(id, { orderId }))).toEqual([409, code]);
    const proposed = (await at.proposedFor(whose, preTrial)).split('/').at(-1);
    expect(codeOf(await refusing(id, { orderId: proposed }))).toEqual([409, 'detention.order-not-ordered']);
    const unknown = '019dd000-0000-7000-8000-000000000000';
    expect(codeOf(await refusing(id, { orderId: unknown }))[0]).toBe(422);
    expect(await one(id)).toMatchObject({ reviews: 0 });
  });

  it('waits for its court when the rhythm is over, and too long after half a year', async () => {
    const id = await remanded(at);
    at.test.clock.advance({ days: 15 });
    at = await Ordering.signedIn(at.test);
    expect(await one(id, 'overdue')).toMatchObject({ standing: 'overdue', isTooLong: false });
    const me = bodyOf<{ waiting: readonly { list: string; count: number }[] }>(
      await at.cast.judge.get('/v1/me'),
      200,
    );
    expect(JSON.stringify(me)).toContain('detentions.overdue');
    bodyOf(await review(id), 201);
    expect(await one(id, 'overdue')).toBeUndefined();
    at.test.clock.advance({ days: 190 });
    at = await Ordering.signedIn(at.test);
    expect(await one(id, 'overdue')).toMatchObject({ standing: 'overdue', isTooLong: true });
  });
});
