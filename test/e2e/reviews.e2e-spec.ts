import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app';
import { askAndAssign, asking, type ReviewBody } from '../support/asking';
import {
  bodyOf,
  castOf,
  offer,
  referralIn,
  takingUp,
  type Cast,
  type ReferralBody,
} from '../support/journey';
import { countOf } from '../support/rows';

describe('The review of a decision', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const refusal = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
  const upheld = { reasonCode: 'facts-confirmed', reasons: 'The facts are as the prosecutor read them.' };

  async function refused(): Promise<string> {
    const id = await referralIn('submitted', cast, test);
    bodyOf(await cast.prosecutor.act(`/v1/referrals/${id}`, 'refuse', refusal), 200);
    return id;
  }

  const ask = async (referral: string, changes: object = {}, by = cast.inspector) =>
    by.post('/v1/review-requests', { ...asking(test, referral), ...changes });
  const asked = async (referral: string, changes: object = {}, by = cast.inspector): Promise<ReviewBody> =>
    bodyOf<ReviewBody>(await ask(referral, changes, by), 201);
  const codeOf = async (answer: Promise<{ status: number; text: string }>): Promise<string> =>
    (JSON.parse((await answer).text) as { code: string }).code;

  it('is asked for by the child, goes to the body above, and has a clock', async () => {
    const review = await asked(await refused());
    expect(review).toMatchObject({ state: 'requested', clock: { standing: 'in-time' } });
    expect(review.number).toMatch(/^V-/);
    expect(review.reviewerAgencyId).toBe(cast.agency('Baku city prosecutor'));
  });

  it('opens the referral, the child and the intake to the reviewer when it is asked for, not before', async () => {
    const id = await refused();
    bodyOf(await cast.reviewer.get(`/v1/referrals/${id}`), 404);
    await asked(id);
    const seen = bodyOf<{ intakeId: string; child: { id: string } }>(
      await cast.reviewer.get(`/v1/referrals/${id}`),
      200,
    );
    bodyOf(await cast.reviewer.get(`/v1/intakes/${seen.intakeId}`), 200);
    bodyOf(await cast.reviewer.get(`/v1/children/${seen.child.id}`), 200);
  });

  it('closes them again when it is withdrawn', async () => {
    const id = await refused();
    const review = await asked(id);
    const { intakeId } = bodyOf<{ intakeId: string }>(await cast.reviewer.get(`/v1/referrals/${id}`), 200);
    const back = { reasonCode: 'child-wishes', withdrawnBy: 'child', lawyerPresent: true };
    const ended = await cast.inspector.act(`/v1/review-requests/${review.id}`, 'withdraw', back);
    expect(bodyOf<ReviewBody>(ended, 200).state).toBe('withdrawn');
    bodyOf(await cast.reviewer.get(`/v1/referrals/${id}`), 404);
    bodyOf(await cast.reviewer.get(`/v1/intakes/${intakeId}`), 404);
  });

  it('is taken back by who asked alone, and not by the officer without a lawyer', async () => {
    const review = await asked(await refused());
    const path = `/v1/review-requests/${review.id}`;
    const withdraw = (body: object) =>
      cast.inspector.act(path, 'withdraw', { reasonCode: 'child-wishes', ...body });
    bodyOf(await withdraw({}), 422);
    const byParent = withdraw({ withdrawnBy: 'representative', lawyerPresent: true });
    expect(await codeOf(byParent)).toBe('review.withdrawn-by-another');
    const alone = { withdrawnBy: 'child', lawyerPresent: false };
    expect(await codeOf(withdraw(alone))).toBe('review.lawyer-absence-not-explained');
    bodyOf(await withdraw({ ...alone, lawyerAbsenceReason: 'no-such-reason' }), 422);
    const lawyerAbsenceReason = 'no-lawyer-available';
    expect(bodyOf(await withdraw({ ...alone, lawyerAbsenceReason }), 200)).toMatchObject({
      state: 'withdrawn',
      withdrawnBy: 'child',
      withdrawalLawyerPresent: false,
      withdrawalLawyerAbsence: lawyerAbsenceReason,
    });
  });

  it('leaves the refusal when it is upheld, and closes the file to the reviewer', async () => {
    const id = await refused();
    const review = await askAndAssign(test, id, { asker: cast.inspector, reviewer: cast.reviewer });
    const path = `/v1/review-requests/${review}`;
    expect(bodyOf<ReviewBody>(await cast.reviewer.act(path, 'uphold', upheld), 200).state).toBe('upheld');
    expect(bodyOf<ReferralBody>(await cast.inspector.get(`/v1/referrals/${id}`), 200).state).toBe('refused');
    bodyOf(await cast.reviewer.get(`/v1/referrals/${id}`), 404);
    const { finding } = bodyOf<ReviewBody>(await cast.inspector.get(path), 200);
    expect(finding).toMatchObject({ outcome: 'upheld', reasons: upheld.reasons });
    expect(await codeOf(ask(id))).toBe('review.reviewed-already');
  });

  it('is settled once: who has upheld it is told that it is not open, also while they overturn it', async () => {
    const id = await refused();
    const review = await askAndAssign(test, id, { asker: cast.inspector, reviewer: cast.reviewer });
    const path = `/v1/review-requests/${review}`;
    const overturn = { ...offer(test), reasonCode: 'not-heard' };
    const both = await Promise.all([
      cast.reviewer.act(path, 'uphold', upheld),
      cast.reviewer.act(`/v1/referrals/${id}`, 'overturn', overturn),
    ]);
    const [done, late] = both.map(({ status }) => status).sort((one, other) => one - other);
    expect(done).toBe(200);
    expect([404, 409, 412]).toContain(late);
    const again = await cast.reviewer.act(path, 'uphold', upheld);
    expect([again.status, bodyOf<{ code: string }>(again, 409).code]).toEqual([
      ...[409, 'review.not-open-for-uphold'],
    ]);
  });

  it('is settled by the offer that the reviewer puts in the place of the refusal', async () => {
    const id = await refused();
    const review = await askAndAssign(test, id, { asker: cast.inspector, reviewer: cast.reviewer });
    const overturn = { ...offer(test), reasonCode: 'not-heard' };
    const overturned = await cast.reviewer.act(`/v1/referrals/${id}`, 'overturn', overturn);
    expect(bodyOf<ReferralBody>(overturned, 200).state).toBe('offered');
    const settled = bodyOf<ReviewBody>(await cast.prosecutor.get(`/v1/review-requests/${review}`), 200);
    expect(settled).toMatchObject({ state: 'overturned', clock: null, finding: { outcome: 'overturned' } });
    bodyOf(await cast.reviewer.get(`/v1/referrals/${id}`), 404);
  });

  it('is never made without being asked for and assigned', async () => {
    const id = await refused();
    const review = await asked(id);
    const path = `/v1/referrals/${id}`;
    const overturn = { ...offer(test), reasonCode: 'not-heard' };
    expect(await codeOf(cast.reviewer.act(path, 'overturn', overturn))).toBe('referral.review-not-assigned');
    bodyOf(await cast.reviewer.act(`/v1/review-requests/${review.id}`, 'assign'), 200);
    bodyOf(await cast.reviewer.act(path, 'overturn', overturn), 200);
  });

  it('of an offer puts a milder one in its place, never a harsher', async () => {
    const id = await referralIn('offered', cast, test);
    await askAndAssign(test, id, { asker: cast.prosecutor, reviewer: cast.reviewer }, 'measure');
    const path = `/v1/referrals/${id}`;
    const harsher = { ...offer(test), longestDays: 150, reasonCode: 'not-proportionate' };
    expect(await codeOf(cast.reviewer.act(path, 'overturn', harsher))).toBe(
      'referral.offer-harsher-than-reviewed',
    );
    const milder = { ...harsher, longestDays: 30 };
    const overturned = bodyOf<ReferralBody & { offer: { longestDays: number } }>(
      await cast.reviewer.act(path, 'overturn', milder),
      200,
    );
    expect(overturned).toMatchObject({ state: 'offered', offer: { longestDays: 30 } });
  });

  it('can be asked for at the centre, which holds less than the record', async () => {
    const id = await referralIn('taken-up', cast, test);
    await askAndAssign(test, id, { asker: cast.centre, reviewer: cast.reviewer }, 'measure');
    const path = `/v1/referrals/${id}`;
    const milder = { ...offer(test), longestDays: 30, reasonCode: 'not-proportionate' };
    expect(bodyOf<ReferralBody>(await cast.reviewer.act(path, 'overturn', milder), 200).state).toBe(
      'offered',
    );
    // A new offer is taken up anew; until then the centre has no part in it.
    bodyOf(await cast.centre.get(path), 404);
  });

  it('suspends what would be to the disadvantage of the child', async () => {
    const id = await referralIn('offered', cast, test);
    const review = await asked(id, { decision: { kind: 'referral', id, of: 'offer' } });
    const path = `/v1/referrals/${id}`;
    const rescission = { ...refusal, reasonCode: 'new-evidence' };
    expect(await codeOf(cast.prosecutor.act(path, 'rescind', rescission))).toBe('referral.review-pending');
    const back = { reasonCode: 'child-wishes', withdrawnBy: 'child', lawyerPresent: true };
    bodyOf(await cast.inspector.act(`/v1/review-requests/${review.id}`, 'withdraw', back), 200);
    bodyOf(await cast.prosecutor.act(path, 'rescind', rescission), 200);
    expect((await asked(id, { decision: { kind: 'referral', id, of: 'rescission' } })).state).toBe(
      'requested',
    );
  });

  it('of an offer that is too long comes before the centre begins with it', async () => {
    const id = await referralIn('taken-up', cast, test);
    const path = `/v1/referrals/${id}`;
    await askAndAssign(test, id, { asker: cast.inspector, reviewer: cast.reviewer }, 'measure');
    expect(await codeOf(cast.centre.act(path, 'accept'))).toBe('referral.review-pending');
    const { availableActions } = bodyOf<ReferralBody>(await cast.centre.get(path), 200);
    const because = 'referral.review-pending';
    expect(availableActions).toContainEqual({ action: 'accept', open: false, because });
    bodyOf(await cast.centre.act(path, 'waitlist'), 200);
    const milder = { ...offer(test), longestDays: 30, reasonCode: 'not-proportionate' };
    bodyOf(await cast.reviewer.act(path, 'overturn', milder), 200);
    bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(test)), 200);
    bodyOf(await cast.centre.act(path, 'accept'), 200);
  });

  it('and the acceptance do not both pass, though they are asked for at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await referralIn('taken-up', cast, test);
      const answers = await Promise.all([
        ask(id, { decision: { kind: 'referral', id, of: 'measure' } }),
        cast.centre.act(`/v1/referrals/${id}`, 'accept'),
      ]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    }
  });

  it('keeps the words of the child from the decider until the reviewer shares them', async () => {
    const id = await refused();
    const review = await askAndAssign(test, id, { asker: cast.inspector, reviewer: cast.reviewer });
    const path = `/v1/review-requests/${review}`;
    const reasons = async (by: Cast['inspector']) => bodyOf<ReviewBody>(await by.get(path), 200).reasons;
    expect(await reasons(cast.inspector)).toBe('Nobody listened to me.');
    expect(await reasons(cast.reviewer)).toBe('Nobody listened to me.');
    expect(await reasons(cast.prosecutor)).toBeNull();
    bodyOf(await cast.reviewer.act(path, 'share-reasons'), 200);
    expect(await reasons(cast.prosecutor)).toBe('Nobody listened to me.');
  });

  it('is assigned neither by the decider nor by whoever wrote it down', async () => {
    const review = await asked(await refused());
    const path = `/v1/review-requests/${review.id}`;
    expect(await codeOf(cast.prosecutor.act(path, 'assign'))).toBe('review.not-your-action');
    bodyOf(await cast.inspector.act(path, 'assign'), 403);
    bodyOf(await cast.judge.act(path, 'assign'), 404);
  });

  it('may go to a court, never to the office that decided', async () => {
    const id = await refused();
    const own = { reviewerAgencyId: cast.agency('Sabunchi district prosecutor') };
    expect(await codeOf(ask(id, own))).toBe('review.reviewer-same-agency');
    const police = { reviewerAgencyId: cast.agency('Narimanov police office') };
    expect(await codeOf(ask(id, police))).toBe('review.reviewer-not-competent');
    const court = cast.agency('Sabunchi district court');
    const review = await asked(id, { reviewerAgencyId: court });
    bodyOf(await cast.judge.act(`/v1/review-requests/${review.id}`, 'assign'), 200);
    bodyOf(await cast.reviewer.get(`/v1/review-requests/${review.id}`), 404);
  });

  it('is given to a colleague who may review, and to nobody else', async () => {
    const review = await asked(await refused());
    const path = `/v1/review-requests/${review.id}`;
    bodyOf(await cast.reviewer.act(path, 'assign', { reviewerId: randomUUID() }), 422);
    const elsewhere = { reviewerAgencyId: cast.agency('Sabunchi district court') };
    expect(await codeOf(cast.reviewer.act(path, 'assign', elsewhere))).toBe('review.not-your-action');
  });

  it('is admitted late when the child was not told of the right', async () => {
    const id = await refused();
    test.clock.advance({ days: 40 });
    cast = await castOf(test);
    expect(await codeOf(ask(id))).toBe('review.too-late');
    bodyOf(await ask(id, { lateReason: 'no-such-code' }), 422);
    expect((await asked(id, { lateReason: 'not-told-of-the-right' })).state).toBe('requested');
  });

  it('is not for a representative whom a conflict bars', async () => {
    const id = await refused();
    const { child } = bodyOf<{ child: { id: string } }>(await cast.inspector.get(`/v1/referrals/${id}`), 200);
    const parent = async (conflict: string) => {
      const told = {
        ...{ kind: 'parent', name: 'Nümunə Valideyn', authority: 'parental-rights', conflict },
        validFrom: '2026-01-01',
      };
      const path = `/v1/children/${child.id}/representatives`;
      return bodyOf<{ id: string }>(await cast.inspector.post(path, told), 201).id;
    };
    const by = async (representativeId: string) => ask(id, { askedBy: 'representative', representativeId });
    expect(await codeOf(by(await parent('suspect')))).toBe('review.representative-barred');
    expect(await codeOf(ask(id, { askedBy: 'representative' }))).toBe('review.representative-not-named');
    bodyOf(await by(randomUUID()), 422);
    bodyOf(await by(await parent('none')), 201);
  });

  it('stands in the lists of those who have to act, and is overdue in time', async () => {
    const review = await asked(await refused());
    const idsIn = async (by: Cast['reviewer'], list: string) =>
      bodyOf<{ items: { id: string }[] }>(
        await by.get(`/v1/review-requests?list=${list}&limit=200`),
        200,
      ).items.map(({ id }) => id);
    expect(await idsIn(cast.reviewer, 'ours-to-review')).toContain(review.id);
    expect(await idsIn(cast.inspector, 'asked-by-us')).toContain(review.id);
    expect(await idsIn(cast.prosecutor, 'of-our-decisions')).toContain(review.id);
    expect(await idsIn(cast.judge, 'ours-to-review')).not.toContain(review.id);
    test.clock.advance({ days: 30 });
    cast = await castOf(test);
    expect(await idsIn(cast.reviewer, 'overdue')).toContain(review.id);
    const { waiting } = bodyOf<{ waiting: { list: string; count: number }[] }>(
      await cast.reviewer.get('/v1/me'),
      200,
    );
    expect(waiting.find(({ list }) => list === 'reviews.overdue')!.count).toBeGreaterThan(0);
  });

  it('is refused by shape, by relation and by version', async () => {
    const id = await refused();
    bodyOf(await ask(id, { decision: { kind: 'referral', id, of: 'offer' } }), 422);
    bodyOf(await ask(id, { reasons: '' }), 422);
    bodyOf(await ask(id, { because: 'unknown field' }), 422);
    expect(await codeOf(ask(id, { askedAt: '2199-01-01T00:00:00Z' }))).toBe('review.asked-in-the-future');
    bodyOf(await ask(id, {}, cast.otherInspector), 422);
    bodyOf(await ask(id, {}, cast.analyst), 403);
    const review = await asked(id);
    const path = `/v1/review-requests/${review.id}`;
    bodyOf(await cast.otherInspector.get(path), 404);
    bodyOf(await cast.reviewer.post(`${path}/assign`, {}, { 'if-match': '"7"' }), 412);
    bodyOf(await cast.reviewer.post(`${path}/assign`, {}), 428);
    expect(await codeOf(cast.reviewer.act(path, 'uphold', upheld))).toBe('review.not-open-for-uphold');
    expect(await codeOf(ask(id))).toBe('review.already-pending');
  });

  it('asked for twice with one key is one review, and of two at once one is assigned', async () => {
    const id = await refused();
    const key = { 'idempotency-key': randomUUID() };
    const body = asking(test, id);
    const [first, second] = [
      await cast.inspector.post('/v1/review-requests', body, key),
      await cast.inspector.post('/v1/review-requests', body, key),
    ];
    expect(bodyOf<ReviewBody>(second, 201).id).toBe(bodyOf<ReviewBody>(first, 201).id);
    expect(await countOf(test, 'reviews.review', `decision_id = '${id}'`)).toBe(1);
    const path = `/v1/review-requests/${bodyOf<ReviewBody>(first, 201).id}`;
    const answers = await Promise.all([cast.reviewer.act(path, 'assign'), cast.reviewer.act(path, 'assign')]);
    expect(answers.map(({ status }) => status).sort()[0]).toBe(200);
    expect([409, 412]).toContain(answers.map(({ status }) => status).sort()[1]);
  });
});
