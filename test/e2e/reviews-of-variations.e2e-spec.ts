import type { Response } from 'supertest';
import type { ReviewBody } from '../support/asking';
import { Clinic } from '../support/clinic';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { CONDITION, Ordering, type KnownChild, type Order } from '../support/orders';
import { OVERTURNING, UPHOLDING, ReviewsOfOrders } from '../support/reviews-of-orders';

const VARIED = {
  ...{ reasonCode: 'other', reasons: 'More is needed.', childWords: 'It is too much.' },
  conditions: [{ kind: 'report-to-office', words: 'Come each morning at seven.' }],
};

/** The city prosecutor has ordered an alternative before the trial; above it there is none, so that a court reviews. */
describe('The review of other conditions of an order', () => {
  let clinic: Clinic;
  let at: Ordering;
  let whose: KnownChild;
  let reviews: ReviewsOfOrders;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    at = await Ordering.signedIn(clinic.test);
  }, 60_000);

  beforeEach(async () => {
    whose = await at.child();
    reviews = new ReviewsOfOrders(at, whose);
  });

  afterAll(() => clinic.close());

  const stateOf = async (review: string): Promise<string> =>
    bodyOf<ReviewBody>(await at.cast.judge.get(review), 200).state;
  const refused = (answer: Response): string[] =>
    bodyOf<{ errors: { pointer: string; code: string }[] }>(answer, 422).errors.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

  const varied = async (): Promise<string> => {
    const path = await reviews.held();
    bodyOf(await at.cast.reviewer.act(path, 'vary', VARIED), 200);
    return path;
  };

  it('is asked of other conditions by themselves, once they were changed', async () => {
    expect(refused(await reviews.ask(await reviews.held(), 'variation'))).toEqual([
      '/decision/of not-reviewable-now',
    ]);
    await reviews.asked(await varied(), 'variation');
  });

  it('puts back the conditions of before where the change does not stand, and the order goes on', async () => {
    const path = await varied();
    const review = await reviews.assigned(path, 'variation');
    const { state, terms, history } = bodyOf<Order>(
      await at.cast.judge.act(path, 'overturn', OVERTURNING),
      200,
    );
    expect([state, history.at(-1)?.action]).toEqual(['in-force', 'overturn-variation']);
    const contents = terms.map(({ conditions }) => conditions.map(({ kind, words }) => ({ kind, words })));
    expect(contents).toEqual([[CONDITION], VARIED.conditions, [CONDITION]]);
    expect(terms.at(-1)).toMatchObject({ number: 3, reasonCode: 'put-back-in-review' });
    const [before, , again] = terms.map(({ conditions }) => conditions.map(({ firstId }) => firstId));
    expect(again).toEqual(before);
    expect(await stateOf(review)).toBe('overturned');
    expect(codeOf(await at.cast.judge.get(path))[0]).toBe(404);
    expect(codeOf(await reviews.ask(path, 'variation'))).toEqual([409, 'review.reviewed-already']);
  });

  it('leaves the changed conditions where they stand', async () => {
    const path = await varied();
    const review = await reviews.assigned(path, 'variation');
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    const { terms } = await at.read(path, at.probation);
    expect(terms).toHaveLength(2);
    bodyOf(await at.cast.reviewer.act(path, 'vary', VARIED), 200);
  });

  it('lets nobody change the conditions again before it is known whether the change stands', async () => {
    const path = await varied();
    await reviews.asked(path, 'variation');
    const because = 'order.variation-under-review';
    const easing = {
      ...{ outcome: 'eased', lawyerHeard: true, reasons: 'Less.', childWords: 'Yes.' },
      conditions: VARIED.conditions,
    };
    expect(codeOf(await at.cast.reviewer.act(path, 'vary', VARIED))).toEqual([409, because]);
    expect(codeOf(await at.cast.reviewer.act(path, 'look-again', easing))).toEqual([409, because]);
    const { availableActions } = await at.read(path, at.cast.reviewer);
    expect(availableActions).toContainEqual({ action: 'vary', open: false, because });
  });

  it('of other conditions is asked for, and read, by the lawyer who stands for the child', async () => {
    const path = await varied();
    const mandate = await clinic.held(await reviews.told(path));
    await reviews.asked(path, 'variation', clinic.lawyer);
    const waiting = await at.cast.judge.get('/v1/review-requests?list=ours-to-review&limit=200');
    const { items } = bodyOf<{ items: { id: string; decision: { id: string } }[] }>(waiting, 200);
    const { id } = items.find(({ decision }) => path.endsWith(decision.id))!;
    bodyOf(await at.cast.judge.act(`/v1/review-requests/${id}`, 'assign'), 200);
    bodyOf(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    const file = await clinic.lawyer.for('legal-help').get(`${mandate}/defence-file`);
    const { orders } = bodyOf<{
      orders: { changes: { action: string; note: string }[]; conditions: { words: string }[] }[];
    }>(file, 200);
    expect(orders[0]?.changes.at(-1)).toMatchObject({
      ...{ action: 'overturn-variation', note: OVERTURNING.reasons },
    });
    expect(orders[0]?.conditions).toMatchObject([CONDITION]);
  });

  it('gives back no conditions where it is about the order', async () => {
    const path = await varied();
    await reviews.assigned(path, 'order');
    const { state, terms } = bodyOf<Order>(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    expect([state, terms.length]).toEqual(['quashed', 2]);
  });
});
