import type { Response } from 'supertest';
import type { ReviewBody } from '../support/asking';
import { Clinic } from '../support/clinic';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, type KnownChild, type Order } from '../support/orders';
import { countOf } from '../support/rows';
import { HEARD, OVERTURNING, UPHOLDING, ReviewsOfOrders } from '../support/reviews-of-orders';

const REVOKING = { reasonCode: 'other', reasons: 'It is time.' };

/** The city prosecutor has ordered an alternative before the trial; above it there is none, so that a court reviews. */
describe('The review of a decision on an order', () => {
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

  it('opens the order, the child and the intake to the court that reviews, and to no other', async () => {
    const path = await reviews.held();
    expect((await at.cast.judge.get(path)).status).toBe(404);
    const review = await reviews.asked(path);
    expect(await at.opened(path, at.court)).toEqual(['child identity', 'intake record', 'order record']);
    expect((await at.read(path)).summary).not.toBeNull();
    bodyOf(await at.cast.judge.act(review, 'assign'), 200);
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    expect(await at.opened(path, at.court)).toEqual([]);
  });

  it('leaves the court that looks at a breach what it knew before it reviewed, and no more', async () => {
    const path = await reviews.held();
    await reviews.referred(path);
    const review = await reviews.assigned(path);
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    expect(await at.opened(path, at.court)).toEqual(['child identity', 'order record']);
  });

  it('leaves the same to a court that is asked after a breach while it reviews', async () => {
    const path = await reviews.held();
    const review = await reviews.assigned(path);
    await reviews.referred(path);
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    expect(await at.opened(path, at.court)).toEqual(['child identity', 'order record']);
  });

  it('of a court is the appeal', async () => {
    const path = await at.inForce();
    expect(refused(await reviews.ask(path))).toEqual(['/decision/of not-reviewable-now']);
  });

  it('begins when something was decided', async () => {
    const path = await reviews.held();
    expect(refused(await reviews.ask(path, 'breach'))).toEqual(['/decision/of not-reviewable-now']);
    expect(refused(await reviews.ask(path, 'refusal'))).toEqual(['/decision/of not-reviewable-now']);
    const stranger = at.cast.otherCentre;
    expect(refused(await reviews.ask(path, 'order', stranger))).toEqual([
      '/decision/id reference-not-usable',
    ]);
  });

  it('ends with the order: what was taken back is not looked at again', async () => {
    const path = await reviews.held();
    bodyOf(await at.cast.reviewer.act(path, 'revoke', REVOKING), 200);
    expect(refused(await reviews.ask(path))).toEqual(['/decision/of not-reviewable-now']);
  });

  it('is not made by a subordinate of who decided', async () => {
    const more = { reviewerAgencyId: at.agency('Sabunchi district prosecutor') };
    const answer = await reviews.ask(await reviews.held(), 'order', at.probation, more);
    expect(codeOf(answer)).toEqual([409, 'review.reviewer-subordinate']);
  });

  it('suspends that the order is taken back', async () => {
    const path = await reviews.held();
    const review = await reviews.assigned(path);
    const because = 'order.review-pending';
    expect(codeOf(await at.cast.reviewer.act(path, 'revoke', REVOKING))).toEqual([409, because]);
    const { availableActions } = await at.read(path, at.cast.reviewer);
    expect(availableActions).toContainEqual({ action: 'revoke', open: false, because });
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    bodyOf(await at.cast.reviewer.act(path, 'revoke', REVOKING), 200);
  });

  it('suspends that a court puts something else in its place', async () => {
    const path = await reviews.held();
    await reviews.referred(path);
    await reviews.asked(path);
    const instead = { ...HEARD, outcomeCode: 'imprisonment', lawyerPresent: true };
    const answer = await at.cast.judge.act(path, 'replace', instead);
    expect(codeOf(answer)).toEqual([409, 'order.review-pending']);
  });

  it('suspends nothing that is to the advantage of the child', async () => {
    const path = await reviews.held();
    await reviews.asked(path);
    const better = { reasonCode: 'going-well', reasons: 'It goes well.' };
    bodyOf(await at.cast.reviewer.act(path, 'discharge-early', better), 200);
  });

  it('quashes the order where that does not stand', async () => {
    const path = await reviews.held();
    const review = await reviews.assigned(path);
    const after = bodyOf<Order>(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    expect(after).toMatchObject({ state: 'quashed', endReason: 'overturned-in-review' });
    expect(await stateOf(review)).toBe('overturned');
    expect((await at.read(path, at.probation)).history.at(-1)).toMatchObject({
      ...{ action: 'quash', note: OVERTURNING.reasons },
    });
  });

  it.each(['order', 'breach'] as const)(
    'is closed to who put right a decision on its %s, with all that was opened for that',
    async (of) => {
      const path = of === 'order' ? await reviews.held() : await reviews.warned();
      await reviews.assigned(path, of);
      const files = [path, `/v1/children/${whose.childId}`, `/v1/intakes/${whose.intakeId}`];
      for (const file of files) bodyOf(await at.cast.judge.get(file), 200);
      bodyOf(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
      for (const file of files) expect(codeOf(await at.cast.judge.get(file))[0]).toBe(404);
    },
  );

  it('ends what lasts beside the state of the order with it', async () => {
    const path = await reviews.held();
    const ill = { kind: 'suspension', reasonCode: 'ill', note: 'Ill.' };
    bodyOf(await at.cast.reviewer.act(path, 'begin-interval', ill), 200);
    await reviews.assigned(path);
    const { intervals } = bodyOf<Order>(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    expect(intervals.map(({ untilOn }) => untilOn)).not.toContain(null);
  });

  it('strikes out what was answered to a breach, and the order goes on', async () => {
    const path = await reviews.warned();
    const review = await reviews.assigned(path, 'breach');
    const { state, history } = bodyOf<Order>(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    expect([state, history.at(-1)?.action]).toEqual(['in-force', 'overturn-breach']);
    expect(await stateOf(review)).toBe('overturned');
  });

  it('is put right by nobody to whom it is not assigned', async () => {
    const path = await reviews.held();
    expect(codeOf(await at.cast.reviewer.act(path, 'overturn', OVERTURNING))).toEqual([
      ...[403, 'order.not-your-action'],
    ]);
    await reviews.asked(path);
    for (const by of [at.cast.judge, at.cast.reviewer, at.cast.prosecutor])
      expect(codeOf(await by.act(path, 'overturn', OVERTURNING))).toEqual([403, 'order.not-your-action']);
  });

  it('and its end do not both pass, though they are asked for at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      whose = await at.child();
      const path = await reviews.held();
      const answers = await Promise.all([reviews.ask(path), at.cast.reviewer.act(path, 'revoke', REVOKING)]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    }
  });

  it('is asked for by the lawyer who stands for the child', async () => {
    const path = await reviews.held();
    const number = await reviews.told(path);
    expect(refused(await reviews.ask(path, 'order', clinic.lawyer))).toEqual([
      '/decision/id reference-not-usable',
    ]);
    await clinic.held(number);
    const review = await reviews.asked(path, 'order', clinic.lawyer);
    bodyOf(await clinic.lawyer.for('legal-help').get(review), 200);
    expect(await stateOf(review)).toBe('requested');
  });

  it('is told to the lawyer where it strikes out a warning', async () => {
    const path = await reviews.warned();
    const mandate = await clinic.held(await reviews.told(path));
    await reviews.assigned(path, 'breach');
    bodyOf(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    const file = await clinic.lawyer.for('legal-help').get(`${mandate}/defence-file`);
    const { orders } = bodyOf<{ orders: { breachSteps: { action: string; note: string }[] }[] }>(file, 200);
    expect(orders[0]?.breachSteps.at(-1)).toMatchObject({
      ...{ action: 'overturn-breach', note: OVERTURNING.reasons },
    });
  });

  it('lapses when the child goes to protection, and keeps no word', async () => {
    const review = await reviews.asked(await reviews.held());
    await at.protect(whose);
    const id = review.split('/').at(-1);
    expect(await countOf(at.test, 'reviews.review', `id = '${id}' and state = 'withdrawn'`)).toBe(1);
    expect(await countOf(at.test, 'reviews.reason', `review_id = '${id}'`)).toBe(0);
  });

  it('stands in the way of marking its intake as recorded in error', async () => {
    const path = await reviews.held();
    await reviews.asked(path);
    const better = { reasonCode: 'going-well', reasons: 'It goes well.' };
    bodyOf(await at.cast.reviewer.act(path, 'discharge-early', better), 200);
    bodyOf(
      await at.cast.inspector.act(`/v1/referrals/${whose.referralId}`, 'withdraw', {
        reasonCode: 'child-wishes',
      }),
      200,
    );
    const error = { reasonCode: 'wrong-child', note: 'It was another child.' };
    const answer = await at.cast.supervisor.act(`/v1/intakes/${whose.intakeId}`, 'mark-in-error', error);
    expect(codeOf(answer)).toEqual([409, 'intake.review-to-settle-first']);
  });
});
