import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, type KnownChild } from '../support/orders';
import { HEARD, OVERTURNING, UPHOLDING, ReviewsOfOrders } from '../support/reviews-of-orders';

/** The city prosecutor has ordered an alternative before the trial; above it there is none, so that a court reviews. */
describe('The review of a decision on an order, once asked for,', () => {
  let at: Ordering;
  let whose: KnownChild;
  let reviews: ReviewsOfOrders;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  beforeEach(async () => {
    whose = await at.child();
    reviews = new ReviewsOfOrders(at, whose);
  });

  afterAll(() => at.close());

  it('is offered no more to put right what has ended meanwhile', async () => {
    const path = await reviews.held();
    const review = await reviews.assigned(path);
    const overturning = async () => {
      const shown = await at.cast.judge.get(review);
      const { availableActions } = bodyOf<{ availableActions: { action: string; open: boolean }[] }>(
        shown,
        200,
      );
      return availableActions.find(({ action }) => action === 'overturn');
    };
    expect(await overturning()).toEqual({ action: 'overturn', open: true });
    const better = { reasonCode: 'going-well', reasons: 'It goes well.' };
    bodyOf(await at.cast.reviewer.act(path, 'discharge-early', better), 200);
    const because = 'review.decision-over';
    expect(await overturning()).toEqual({ action: 'overturn', open: false, because });
    expect(codeOf(await at.cast.judge.act(path, 'overturn', OVERTURNING))).toEqual([
      ...[409, 'order.not-open-for-overturn'],
    ]);
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
  });

  it('of a warning lets nobody warn again, and lets the breach be excused', async () => {
    const path = await reviews.warned();
    const review = await reviews.asked(path, 'breach');
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    const because = 'order.warning-under-review';
    expect(codeOf(await at.cast.reviewer.act(path, 'warn', HEARD))).toEqual([409, because]);
    const { availableActions } = await at.read(path, at.cast.reviewer);
    expect(availableActions).toContainEqual({ action: 'warn', open: false, because });
    bodyOf(await at.cast.reviewer.act(path, 'excuse', HEARD), 200);
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    bodyOf(await at.cast.judge.act(review, 'assign'), 200);
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    bodyOf(await at.cast.reviewer.act(path, 'warn', HEARD), 200);
  });

  it('is not sent to a court whose only judge had a part in it, and says so when it is asked for', async () => {
    const path = await reviews.held();
    await reviews.referred(path);
    bodyOf(await at.cast.judge.act(path, 'continue', HEARD), 200);
    const named = await reviews.ask(path, 'order', at.probation, { reviewerAgencyId: at.court });
    expect(codeOf(named)).toEqual([409, 'review.reviewer-nobody-free']);
    expect(codeOf(await reviews.ask(path))).toEqual([409, 'review.reviewer-nobody-free']);
  });
});
