import type { Response } from 'supertest';
import { asking, type ReviewBody } from '../support/asking';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, type KnownChild } from '../support/orders';

const HEARD = { reasonCode: 'other', reasons: 'This is what happened.', childWords: 'The bus did not come.' };
const OVERTURNING = { reasonCode: 'not-proportionate', reasons: 'Less is enough.' };
const UPHOLDING = { reasonCode: 'facts-confirmed', reasons: 'The facts are as they were read.' };

/** The city prosecutor has ordered an alternative before the trial; above it there is none, so that a court reviews. */
describe('The review of a decision on an order, once asked for,', () => {
  let at: Ordering;
  let whose: KnownChild;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  beforeEach(async () => {
    whose = await at.child();
  });

  afterAll(() => at.close());

  const held = async (): Promise<string> => {
    const measures = [{ measure: 'pre-trial-supervision', days: 60 }];
    const authorityAgencyId = at.agency('Baku city prosecutor');
    const path = await at.proposedFor(whose, { stage: 'pre-trial', measures, authorityAgencyId });
    bodyOf(await at.cast.reviewer.act(path, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(path, 'start'), 200);
    return path;
  };
  const ask = (path: string, of = 'order', by = at.probation, more: object = {}): Promise<Response> => {
    const decision = { kind: 'order', id: path.split('/').at(-1), of };
    return by.post('/v1/review-requests', { ...asking(at.test, ''), decision, ...more });
  };
  const asked = async (path: string, of = 'order', by = at.probation): Promise<string> => {
    const { id } = bodyOf<ReviewBody>(await ask(path, of, by), 201);
    return `/v1/review-requests/${id}`;
  };
  const assigned = async (path: string, of = 'order'): Promise<string> => {
    const review = await asked(path, of);
    bodyOf(await at.cast.judge.act(review, 'assign'), 200);
    return review;
  };
  const warned = async (): Promise<string> => {
    const path = await held();
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    bodyOf(await at.cast.reviewer.act(path, 'warn', HEARD), 200);
    return path;
  };
  /** A court looks at a breach. */
  const referred = async (path: string): Promise<void> => {
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    bodyOf(await at.probation.act(path, 'refer-to-court', { ...HEARD, courtAgencyId: at.court }), 200);
  };

  it('is offered no more to put right what has ended meanwhile', async () => {
    const path = await held();
    const review = await assigned(path);
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
    const path = await warned();
    const review = await asked(path, 'breach');
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
    const path = await held();
    await referred(path);
    bodyOf(await at.cast.judge.act(path, 'continue', HEARD), 200);
    const named = await ask(path, 'order', at.probation, { reviewerAgencyId: at.court });
    expect(codeOf(named)).toEqual([409, 'review.reviewer-nobody-free']);
    expect(codeOf(await ask(path))).toEqual([409, 'review.reviewer-nobody-free']);
  });
});
