import type { Response } from 'supertest';
import { asking, type ReviewBody } from '../support/asking';
import { Clinic } from '../support/clinic';
import { bodyOf, consent } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering, type KnownChild, type Order } from '../support/orders';
import { countOf } from '../support/rows';

const HEARD = { reasonCode: 'other', reasons: 'This is what happened.', childWords: 'The bus did not come.' };
const REVOKING = { reasonCode: 'other', reasons: 'It is time.' };
const OVERTURNING = { reasonCode: 'not-proportionate', reasons: 'Less is enough.' };
const UPHOLDING = { reasonCode: 'facts-confirmed', reasons: 'The facts are as they were read.' };

/** The city prosecutor has ordered an alternative before the trial; above it there is none, so that a court reviews. */
describe('The review of a decision on an order', () => {
  let clinic: Clinic;
  let at: Ordering;
  let whose: KnownChild;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    at = await Ordering.signedIn(clinic.test);
  }, 60_000);

  beforeEach(async () => {
    whose = await at.child();
  });

  afterAll(() => clinic.close());

  /** The path of an order of the prosecutor that holds. */
  async function held(): Promise<string> {
    const measures = [{ measure: 'pre-trial-supervision', days: 60 }];
    const authorityAgencyId = at.agency('Baku city prosecutor');
    const path = await at.proposedFor(whose, { stage: 'pre-trial', measures, authorityAgencyId });
    bodyOf(await at.cast.reviewer.act(path, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(path, 'start'), 200);
    return path;
  }

  async function warned(): Promise<string> {
    const path = await held();
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    bodyOf(await at.cast.reviewer.act(path, 'warn', HEARD), 200);
    return path;
  }

  /** A court looks at a breach. */
  async function referred(path: string): Promise<void> {
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    const toCourt = { ...HEARD, courtAgencyId: at.court };
    bodyOf(await at.probation.act(path, 'refer-to-court', toCourt), 200);
  }

  /** The child says that the clinic may be told; answers the number of the order. */
  async function told(path: string): Promise<string> {
    await consent(at.cast.inspector, at.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: whose.childId, fileKind: 'child', fileId: whose.childId },
    });
    return (await at.read(path, at.cast.reviewer)).number;
  }

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
  const stateOf = async (review: string): Promise<string> =>
    bodyOf<ReviewBody>(await at.cast.judge.get(review), 200).state;
  const refused = (answer: Response): string[] =>
    bodyOf<{ errors: { pointer: string; code: string }[] }>(answer, 422).errors.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

  it('opens the order, the child and the intake to the court that reviews, and to no other', async () => {
    const path = await held();
    expect((await at.cast.judge.get(path)).status).toBe(404);
    const review = await asked(path);
    expect(await at.opened(path, at.court)).toEqual(['child identity', 'intake record', 'order record']);
    expect((await at.read(path)).summary).not.toBeNull();
    bodyOf(await at.cast.judge.act(review, 'assign'), 200);
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    expect(await at.opened(path, at.court)).toEqual([]);
  });

  it('leaves the court that looks at a breach what it knew before it reviewed, and no more', async () => {
    const path = await held();
    await referred(path);
    const review = await assigned(path);
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    expect(await at.opened(path, at.court)).toEqual(['child identity', 'order record']);
  });

  it('leaves the same to a court that is asked after a breach while it reviews', async () => {
    const path = await held();
    const review = await assigned(path);
    await referred(path);
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    expect(await at.opened(path, at.court)).toEqual(['child identity', 'order record']);
  });

  it('of a court is the appeal', async () => {
    const path = await at.inForce();
    expect(refused(await ask(path))).toEqual(['/decision/of not-reviewable-now']);
  });

  it('begins when something was decided', async () => {
    const path = await held();
    expect(refused(await ask(path, 'breach'))).toEqual(['/decision/of not-reviewable-now']);
    expect(refused(await ask(path, 'refusal'))).toEqual(['/decision/of not-reviewable-now']);
    const stranger = at.cast.otherCentre;
    expect(refused(await ask(path, 'order', stranger))).toEqual(['/decision/id reference-not-usable']);
  });

  it('ends with the order: what was taken back is not looked at again', async () => {
    const path = await held();
    bodyOf(await at.cast.reviewer.act(path, 'revoke', REVOKING), 200);
    expect(refused(await ask(path))).toEqual(['/decision/of not-reviewable-now']);
  });

  it('is not made by a subordinate of who decided', async () => {
    const more = { reviewerAgencyId: at.agency('Sabunchi district prosecutor') };
    const answer = await ask(await held(), 'order', at.probation, more);
    expect(codeOf(answer)).toEqual([409, 'review.reviewer-subordinate']);
  });

  it('suspends that the order is taken back', async () => {
    const path = await held();
    const review = await assigned(path);
    const because = 'order.review-pending';
    expect(codeOf(await at.cast.reviewer.act(path, 'revoke', REVOKING))).toEqual([409, because]);
    const { availableActions } = await at.read(path, at.cast.reviewer);
    expect(availableActions).toContainEqual({ action: 'revoke', open: false, because });
    bodyOf(await at.cast.judge.act(review, 'uphold', UPHOLDING), 200);
    bodyOf(await at.cast.reviewer.act(path, 'revoke', REVOKING), 200);
  });

  it('suspends that a court puts something else in its place', async () => {
    const path = await held();
    await referred(path);
    await asked(path);
    const instead = { ...HEARD, outcomeCode: 'imprisonment', lawyerPresent: true };
    const answer = await at.cast.judge.act(path, 'replace', instead);
    expect(codeOf(answer)).toEqual([409, 'order.review-pending']);
  });

  it('suspends nothing that is to the advantage of the child', async () => {
    const path = await held();
    await asked(path);
    const better = { reasonCode: 'going-well', reasons: 'It goes well.' };
    bodyOf(await at.cast.reviewer.act(path, 'discharge-early', better), 200);
  });

  it('quashes the order where that does not stand', async () => {
    const path = await held();
    const review = await assigned(path);
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
      const path = of === 'order' ? await held() : await warned();
      await assigned(path, of);
      const files = [path, `/v1/children/${whose.childId}`, `/v1/intakes/${whose.intakeId}`];
      for (const file of files) bodyOf(await at.cast.judge.get(file), 200);
      bodyOf(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
      for (const file of files) expect(codeOf(await at.cast.judge.get(file))[0]).toBe(404);
    },
  );

  it('ends what lasts beside the state of the order with it', async () => {
    const path = await held();
    const ill = { kind: 'suspension', reasonCode: 'ill', note: 'Ill.' };
    bodyOf(await at.cast.reviewer.act(path, 'begin-interval', ill), 200);
    await assigned(path);
    const { intervals } = bodyOf<Order>(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    expect(intervals.map(({ untilOn }) => untilOn)).not.toContain(null);
  });

  it('strikes out what was answered to a breach, and the order goes on', async () => {
    const path = await warned();
    const review = await assigned(path, 'breach');
    const { state, history } = bodyOf<Order>(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    expect([state, history.at(-1)?.action]).toEqual(['in-force', 'overturn-breach']);
    expect(await stateOf(review)).toBe('overturned');
  });

  it('is put right by nobody to whom it is not assigned', async () => {
    const path = await held();
    expect(codeOf(await at.cast.reviewer.act(path, 'overturn', OVERTURNING))).toEqual([
      ...[403, 'order.not-your-action'],
    ]);
    await asked(path);
    for (const by of [at.cast.judge, at.cast.reviewer, at.cast.prosecutor])
      expect(codeOf(await by.act(path, 'overturn', OVERTURNING))).toEqual([403, 'order.not-your-action']);
  });

  it('and its end do not both pass, though they are asked for at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      whose = await at.child();
      const path = await held();
      const answers = await Promise.all([ask(path), at.cast.reviewer.act(path, 'revoke', REVOKING)]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    }
  });

  it('is asked for by the lawyer who stands for the child', async () => {
    const path = await held();
    const number = await told(path);
    expect(refused(await ask(path, 'order', clinic.lawyer))).toEqual(['/decision/id reference-not-usable']);
    await clinic.held(number);
    const review = await asked(path, 'order', clinic.lawyer);
    bodyOf(await clinic.lawyer.for('legal-help').get(review), 200);
    expect(await stateOf(review)).toBe('requested');
  });

  it('is told to the lawyer where it strikes out a warning', async () => {
    const path = await warned();
    const mandate = await clinic.held(await told(path));
    await assigned(path, 'breach');
    bodyOf(await at.cast.judge.act(path, 'overturn', OVERTURNING), 200);
    const file = await clinic.lawyer.for('legal-help').get(`${mandate}/defence-file`);
    const { orders } = bodyOf<{ orders: { breachSteps: { action: string; note: string }[] }[] }>(file, 200);
    expect(orders[0]?.breachSteps.at(-1)).toMatchObject({
      ...{ action: 'overturn-breach', note: OVERTURNING.reasons },
    });
  });

  it('lapses when the child goes to protection, and keeps no word', async () => {
    const review = await asked(await held());
    await at.protect(whose);
    const id = review.split('/').at(-1);
    expect(await countOf(at.test, 'reviews.review', `id = '${id}' and state = 'withdrawn'`)).toBe(1);
    expect(await countOf(at.test, 'reviews.reason', `review_id = '${id}'`)).toBe(0);
  });

  it('stands in the way of marking its intake as recorded in error', async () => {
    const path = await held();
    await asked(path);
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
