import type { Response } from 'supertest';
import { askAndAssign, asking } from '../support/asking';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  explanation,
  offer,
  recordConditions,
  referralIn,
  registerChild,
  registerIntake,
  sampleIdentity,
  takingUp,
  type Cast,
  type ReferralBody,
} from '../support/journey';
import { rowsOf } from '../support/rows';

describe('The turns that a referral can take', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const stateAfter = async (step: Promise<Response>): Promise<string> =>
    bodyOf<ReferralBody>(await step, 200).state;

  const refusal = { reasons: 'New facts.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'new-evidence' };

  it('a returned referral is mended and submitted again', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    const back = { reasonCode: 'facts-missing', note: 'Which school?' };
    expect(await stateAfter(cast.prosecutor.act(path, 'return', back))).toBe('returned');
    bodyOf(await cast.inspector.act(path, 'amend', { summary: 'School 12.' }), 200);
    expect(await stateAfter(cast.inspector.act(path, 'resubmit'))).toBe('submitted');
  });

  it('a withdrawn referral is closed to the authority at once', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    expect(await stateAfter(cast.inspector.act(path, 'withdraw', { reasonCode: 'act-not-pursued' }))).toBe(
      'withdrawn',
    );
    bodyOf(await cast.prosecutor.get(path), 404);
    bodyOf(await cast.inspector.get(path), 200);
  });

  it('a rescinded offer is closed to the centre at once', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    expect(await stateAfter(cast.prosecutor.act(path, 'rescind', refusal))).toBe('refused');
    bodyOf(await cast.centre.get(path), 404);
  });

  it('an offer that the child does not take up has no adverse effect and ends the referral', async () => {
    const path = `/v1/referrals/${await referralIn('offered', cast, test)}`;
    const no = { ...takingUp(test), reasonCode: 'child-declined' };
    expect(await stateAfter(cast.prosecutor.act(path, 'child-declines', no))).toBe('not-taken-up');
  });

  it('an answer without a lawyer says why', async () => {
    const path = `/v1/referrals/${await referralIn('offered', cast, test)}`;
    const alone = { ...takingUp(test), explanation: { ...explanation(test), lawyerPresent: false } };
    const refused = await cast.prosecutor.act(path, 'take-up', alone);
    expect(bodyOf(refused, 409)['code']).toBe('referral.lawyer-absence-not-explained');
  });

  it('a child on the waiting list is accepted later', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    expect(await stateAfter(cast.centre.act(path, 'waitlist'))).toBe('waiting');
    expect(await stateAfter(cast.centre.act(path, 'accept'))).toBe('accepted');
  });

  it('a declined referral that no centre takes ends unplaced', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    const decline = { reasonCode: 'safety', nextStep: 'support-elsewhere' };
    expect(await stateAfter(cast.centre.act(path, 'decline', decline))).toBe('declined');
    expect(await stateAfter(cast.inspector.act(path, 'close', { reasonCode: 'no-centre-available' }))).toBe(
      'unplaced',
    );
  });

  it('a redirection to the same centre is refused', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    bodyOf(
      await cast.centre.act(path, 'decline', { reasonCode: 'no-place', nextStep: 'ask-another-centre' }),
      200,
    );
    const same = {
      reasonCode: 'centre-declined',
      centreAgencyId: cast.agency('Sabunchi rehabilitation centre'),
    };
    expect(bodyOf(await cast.inspector.act(path, 'redirect', same), 409)['code']).toBe(
      'referral.centre-is-the-same',
    );
  });

  it.each([' ', '\n\t', '...', '—'])('a decision with %p for reasons is none', async (reasons) => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    const offered = await cast.prosecutor.act(path, 'authorise', { ...offer(test), reasons });
    expect(bodyOf(offered, 422)['errors']).toEqual([{ pointer: '/reasons', code: 'says-something' }]);
  });

  describe('what is told of the time', () => {
    const ago = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();
    const explainedAt = (instant: string, more: object = {}) => ({
      explanation: { ...offer(test).explanation, explainedAt: instant, ...more },
    });

    it('puts no explanation before the act that the offer is made for', async () => {
      const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
      const old = explainedAt('2020-01-01T09:00:00Z', { backDatingReason: 'recorded-on-paper' });
      const offered = await cast.prosecutor.act(path, 'authorise', { ...offer(test), ...old });
      expect(bodyOf(offered, 409)['code']).toBe('referral.explained-before-its-cause');
    });

    it('puts no answer before the decision that makes the offer', async () => {
      const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
      const told = { ...offer(test), ...explainedAt(ago(2)) };
      bodyOf(await cast.prosecutor.act(path, 'authorise', told), 200);
      const early = { ...takingUp(test), answeredAt: ago(1), ...explainedAt(ago(2)) };
      const taken = await cast.prosecutor.act(path, 'take-up', early);
      expect(bodyOf(taken, 409)['code']).toBe('referral.answered-before-offered');
      const declined = { ...early, reasonCode: 'court-preferred' };
      const answer = await cast.prosecutor.act(path, 'child-declines', declined);
      expect(bodyOf(answer, 409)['code']).toBe('referral.answered-before-offered');
    });

    it('says why an answer is written down more than a day later', async () => {
      const path = `/v1/referrals/${await referralIn('offered', cast, test)}`;
      const onPaper = takingUp(test);
      test.clock.advance({ hours: 25 });
      cast = await castOf(test);
      const late = await cast.prosecutor.act(path, 'take-up', onPaper);
      expect(bodyOf(late, 409)['code']).toBe('referral.back-dating-not-explained');
      const backDatingReason = 'recorded-on-paper';
      const { explanation } = onPaper;
      const why = { ...onPaper, backDatingReason, explanation: { ...explanation, backDatingReason } };
      const taken = bodyOf(await cast.prosecutor.act(path, 'take-up', why), 200);
      expect(taken).toMatchObject({ answer: { backDatingReason, explanation: { backDatingReason } } });
      const invented = { ...why, backDatingReason: 'no-such-reason' };
      bodyOf(await cast.prosecutor.act(path, 'child-declines', { ...invented, reasonCode: 'other' }), 422);
    });
  });

  it('a custodial measure is never offered', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    const school = { ...offer(test), measure: 'closed-special-school' };
    expect(bodyOf(await cast.prosecutor.act(path, 'authorise', school), 409)['code']).toMatch(
      /^referral\.measure-/,
    );
  });

  it('a judge whose data give no competence at this stage does not see what was not addressed to the court', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    bodyOf(await cast.judge.act(path, 'authorise', offer(test)), 404);
  });

  it('prevention asks for no admission and keeps no charge', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const { id } = await draftReferral(cast, intake.id, 'prevention');
    const charge = {
      condition: 'sufficient-evidence',
      attestedBy: 'child-inspector',
      basis: 'statements',
      metAt: test.clock.now().toISOString(),
    };
    const response = await cast.inspector.act(`/v1/referrals/${id}`, 'record-condition', charge);
    expect(bodyOf(response, 409)['code']).toBe('referral.prevention-needs-no-charge');
  });

  it('says of a closed action why it is closed', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const { id } = await draftReferral(cast, intake.id);
    const correction = {
      birthDate: { certainty: 'documented', day: '2013-02-03' },
      reasonCode: 'document-shown',
    };
    bodyOf(await cast.inspector.act(`/v1/children/${child.id}`, 'correct-identity', correction), 200);
    const read = await cast.inspector.get(`/v1/referrals/${id}`);
    const { availableActions } = bodyOf<ReferralBody>(read, 200);
    expect(availableActions).toContainEqual({
      action: 'submit',
      open: false,
      because: 'referral.child-below-age-of-responsibility',
    });
  });

  it('a corrected birth date changes the age at the act, and what follows from it', async () => {
    const child = await registerChild(cast.inspector, sampleIdentity('2011-02-03'));
    const intake = await registerIntake(cast.inspector, test, child.id);
    const { id } = await draftReferral(cast, intake.id);
    const correction = {
      birthDate: { certainty: 'documented', day: '2013-02-03' },
      reasonCode: 'document-shown',
    };
    bodyOf(await cast.inspector.act(`/v1/children/${child.id}`, 'correct-identity', correction), 200);
    const { acts } = bodyOf<{ acts: { ageYoungest: number; ageRecomputed: boolean }[] }>(
      await cast.inspector.get(`/v1/intakes/${intake.id}`),
      200,
    );
    expect(acts[0]).toMatchObject({ ageYoungest: 13, ageRecomputed: true });
    const response = await cast.inspector.act(`/v1/referrals/${id}`, 'submit');
    expect(bodyOf(response, 409)['code']).toBe('referral.child-below-age-of-responsibility');
  });

  it.each([
    ['offered', 'take-up'],
    ['taken-up', 'accept'],
    ['taken-up', 'waitlist'],
  ] as const)('a child who proves too young when it is %s does not go on: no %s', async (state, action) => {
    const id = await referralIn(state, cast, test);
    const path = `/v1/referrals/${id}`;
    const { child } = bodyOf<{ child: { id: string } }>(await cast.inspector.get(path), 200);
    const correction = {
      birthDate: { certainty: 'documented', day: '2014-02-03' },
      reasonCode: 'document-shown',
    };
    bodyOf(await cast.inspector.act(`/v1/children/${child.id}`, 'correct-identity', correction), 200);
    const by = action === 'take-up' ? cast.prosecutor : cast.centre;
    const refused = await by.act(path, action, action === 'take-up' ? takingUp(test) : {});
    expect(bodyOf(refused, 409)['code']).toBe('referral.nothing-to-answer-for');
    const declined = { ...takingUp(test), reasonCode: 'child-declined' };
    bodyOf(await cast.prosecutor.act(path, 'child-declines', declined), 200);
  });

  it('stands in the lists of those who have to act', async () => {
    const id = await referralIn('taken-up', cast, test);
    const idsIn = async (by: Cast['centre'], list: string) =>
      bodyOf<{ items: { id: string }[] }>(await by.get(`/v1/referrals?list=${list}`), 200).items.map(
        (item) => item.id,
      );
    expect(await idsIn(cast.inspector, 'mine')).toContain(id);
    expect(await idsIn(cast.supervisor, 'my-unit')).toContain(id);
    expect(await idsIn(cast.centre, 'waiting-for-our-answer')).toContain(id);
    expect(await idsIn(cast.otherCentre, 'waiting-for-our-answer')).not.toContain(id);
    expect(await idsIn(cast.prosecutor, 'waiting-for-my-decision')).not.toContain(id);
  });

  it('is found by its public number, by those who may see it', async () => {
    const id = await referralIn('submitted', cast, test);
    const { number } = bodyOf<ReferralBody>(await cast.inspector.get(`/v1/referrals/${id}`), 200);
    bodyOf(await cast.prosecutor.post('/v1/referrals/lookup', { number }), 200);
    bodyOf(await cast.otherInspector.post('/v1/referrals/lookup', { number }), 404);
  });

  it('a refusal is answered by its review, not by referring the same intake to somebody else', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    bodyOf(await cast.prosecutor.act(path, 'refuse', { ...refusal, reasonCode: 'other' }), 200);
    const { intakeId } = bodyOf<{ intakeId: string }>(await cast.inspector.get(path), 200);
    const again = await draftReferral(cast, intakeId);
    await recordConditions(cast.inspector, test, again.id);
    const submitted = await cast.inspector.act(`/v1/referrals/${again.id}`, 'submit');
    expect(bodyOf(submitted, 409)['code']).toBe('referral.intake-referred-already');
  });

  it('a condition rests on codes, and was met after the act', async () => {
    const path = `/v1/referrals/${await referralIn('drafted', cast, test)}`;
    const said = {
      condition: 'sufficient-evidence',
      attestedBy: 'investigator',
      metAt: test.clock.now().toISOString(),
    };
    bodyOf(await cast.inspector.act(path, 'record-condition', { ...said, basis: 'he-told-me' }), 422);
    for (const attestedBy of ['child', 'social-worker', 'child-inspector'])
      bodyOf(
        await cast.inspector.act(path, 'record-condition', { ...said, attestedBy, basis: 'statements' }),
        422,
      );
    const early = { ...said, basis: 'statements', metAt: '1901-01-01T00:00:00Z' };
    bodyOf(await cast.inspector.act(path, 'record-condition', early), 422);
  });

  it('a centre whose mandate has ended is asked no more', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    bodyOf(
      await cast.centre.act(path, 'decline', { reasonCode: 'no-place', nextStep: 'ask-another-centre' }),
      200,
    );
    const centreAgencyId = cast.agency('Narimanov diversion centre');
    const mandate = (until: string) =>
      rowsOf(test, `update access.agency set valid_to = ${until} where id = $1 returning id`, [
        centreAgencyId,
      ]);
    await mandate(`'2026-01-02'`);
    const redirect = { reasonCode: 'centre-declined', centreAgencyId };
    const refused = await cast.inspector.act(path, 'redirect', redirect);
    await mandate('null');
    expect(bodyOf(refused, 422)['code']).toBe('fields-invalid');
  });

  describe('when time goes by', () => {
    let draft: string;
    let submitted: string;

    beforeAll(async () => {
      draft = await referralIn('drafted', cast, test);
      submitted = await referralIn('submitted', cast, test);
      test.clock.advance({ days: 92 });
      cast = await castOf(test);
    });

    it('an undecided referral is overdue, for the unit and for the authority', async () => {
      for (const by of [cast.prosecutor, cast.supervisor]) {
        const { items } = bodyOf<{ items: { id: string; clock: { standing: string } }[] }>(
          await by.get('/v1/referrals?list=overdue&limit=200'),
          200,
        );
        expect(items.find(({ id }) => id === submitted)?.clock.standing).toBe('overdue');
      }
    });

    it('tells each person what waits', async () => {
      const { waiting } = bodyOf<{ waiting: { list: string; count: number }[] }>(
        await cast.prosecutor.get('/v1/me'),
        200,
      );
      expect(waiting.find(({ list }) => list === 'referrals.overdue')!.count).toBeGreaterThan(0);
    });

    it('the supervisor ends an old draft, and its own content is purged', async () => {
      const expired = await stateAfter(
        cast.supervisor.act(`/v1/referrals/${draft}`, 'expire', { reasonCode: 'workload' }),
      );
      expect(expired).toBe('expired');
      const [row] = await rowsOf(
        test,
        'select summary, conditions, purged_at from referrals.referral where id = $1',
        [draft],
      );
      expect(row).toMatchObject({ summary: null, conditions: [] });
    });

    it('the intake of an expired draft stays', async () => {
      const [row] = await rowsOf<{ intake_id: string }>(
        test,
        'select intake_id from referrals.referral where id = $1',
        [draft],
      );
      bodyOf(await cast.inspector.get(`/v1/intakes/${row!.intake_id}`), 200);
    });

    it('the review of a refusal can be asked for in its time only', async () => {
      const path = `/v1/referrals/${submitted}`;
      bodyOf(await cast.prosecutor.act(path, 'refuse', { ...refusal, reasonCode: 'other' }), 200);
      test.clock.advance({ days: 40 });
      const { inspector, reviewer } = await castOf(test);
      const late = await inspector.post('/v1/review-requests', asking(test, submitted));
      expect(bodyOf(late, 409)['code']).toBe('review.too-late');
      bodyOf(await reviewer.act(path, 'overturn', { ...offer(test), reasonCode: 'not-heard' }), 404);
    });
  });

  it('needs all conditions again when the reviewer offers', async () => {
    cast = await castOf(test);
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const { id } = await draftReferral(cast, intake.id);
    await recordConditions(cast.inspector, test, id, ['legal-help-offered']);
    const path = `/v1/referrals/${id}`;
    bodyOf(await cast.inspector.act(path, 'submit'), 200);
    bodyOf(await cast.prosecutor.act(path, 'refuse', { ...refusal, reasonCode: 'other' }), 200);
    await askAndAssign(test, id, { asker: cast.inspector, reviewer: cast.reviewer });
    const overturned = await cast.reviewer.act(path, 'overturn', { ...offer(test), reasonCode: 'not-heard' });
    expect(bodyOf(overturned, 409)['code']).toBe('referral.legal-help-not-recorded');
  });
});
