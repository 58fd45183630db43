import { askAndAssign } from '../support/asking';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  offer,
  recordConditions,
  referralIn,
  registerChild,
  registerIntake,
  takingUp,
  type Cast,
  type ReferralBody,
} from '../support/journey';

type State = Parameters<typeof referralIn>[0];

describe('Nobody answers twice for one act', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const pathOf = (id: string) => `/v1/referrals/${id}`;
  const decision = (kind: string) => ({
    ...{ decision: kind, reasonCode: 'first-act', legalBasis: 'law-919-iiq' },
    reasons: 'The family has dealt with it.',
  });
  const decide = (intake: string, kind: string, action = 'decide') =>
    cast.supervisor.act(`/v1/intakes/${intake}`, action, decision(kind));
  const intakeOf = async (referral: string) =>
    bodyOf<{ intakeId: string }>(await cast.inspector.get(pathOf(referral)), 200).intakeId;

  async function draftedThen(kind: string): Promise<{ intake: string; referral: string }> {
    const child = await registerChild(cast.inspector);
    const { id: intake } = await registerIntake(cast.inspector, test, child.id);
    const { id: referral } = await draftReferral(cast, intake);
    await recordConditions(cast.inspector, test, referral);
    bodyOf(await decide(intake, kind), 200);
    return { intake, referral };
  }

  it.each(['warning', 'no-action'])('no diversion follows upon %s', async (kind) => {
    const { intake, referral } = await draftedThen(kind);
    const submitted = await cast.inspector.act(pathOf(referral), 'submit');
    expect(bodyOf(submitted, 409)['code']).toBe('referral.intake-decided-otherwise');
    const again = { intakeId: intake, basis: 'diversion', stage: 'police' };
    expect(bodyOf(await cast.inspector.post('/v1/referrals', again), 409)['code']).toBe(
      'referral.intake-decided-otherwise',
    );
    bodyOf(await cast.inspector.post('/v1/referrals', { ...again, basis: 'prevention' }), 201);
  });

  it.each(['refer', 'prosecutor'])('a diversion follows upon %s', async (kind) => {
    const { referral } = await draftedThen(kind);
    bodyOf(await cast.inspector.act(pathOf(referral), 'submit'), 200);
    bodyOf(await cast.prosecutor.act(pathOf(referral), 'authorise', offer(test)), 200);
    bodyOf(await cast.prosecutor.act(pathOf(referral), 'take-up', takingUp(test)), 200);
    bodyOf(await cast.centre.act(pathOf(referral), 'accept'), 200);
  });

  it.each(['refer', 'prosecutor'])('who was warned is not sent on by a decision anew: %s', async (kind) => {
    const { intake } = await draftedThen('warning');
    expect(bodyOf(await decide(intake, kind, 'amend-decision'), 409)['code']).toBe('intake.warned-already');
    bodyOf(await decide(intake, 'no-action', 'amend-decision'), 200);
    expect(bodyOf(await decide(intake, kind, 'amend-decision'), 409)['code']).toBe('intake.warned-already');
  });

  it.each(['submitted', 'offered', 'taken-up'] as State[])(
    'nobody is warned or let go beside a diversion that is %s',
    async (state) => {
      const intake = await intakeOf(await referralIn(state, cast, test));
      for (const kind of ['warning', 'no-action'])
        expect(bodyOf(await decide(intake, kind), 409)['code']).toBe('intake.referral-under-way');
      bodyOf(await decide(intake, 'refer'), 200);
    },
  );

  it('nobody is warned, let go or charged beside the work of a centre, or while it is wound up', async () => {
    const referral = await referralIn('accepted', cast, test);
    const intake = await intakeOf(referral);
    const { child } = bodyOf<{ child: { id: string } }>(await cast.inspector.get(pathOf(referral)), 200);
    const list = await cast.centre.get('/v1/cases?list=unallocated&limit=200');
    const { items } = bodyOf<{ items: { id: string; child: { id: string } }[] }>(list, 200);
    const { id } = items.find((one) => one.child.id === child.id)!;
    const kinds = ['warning', 'no-action', 'prosecutor'];
    for (const kind of kinds)
      expect(bodyOf(await decide(intake, kind), 409)['code']).toBe('intake.answered-by-a-case');
    const ending = { outcomeCode: 'act-not-pursued', note: 'The prosecutor gave it up.' };
    bodyOf(await cast.centre.act(`/v1/cases/${id}`, 'end-early', ending), 200);
    expect(bodyOf(await decide(intake, 'no-action'), 409)['code']).toBe('intake.answered-by-a-case');
  });

  it('of a warning and a submission at once one is refused', async () => {
    for (let round = 0; round < 4; round += 1) {
      const child = await registerChild(cast.inspector);
      const { id: intake } = await registerIntake(cast.inspector, test, child.id);
      const { id } = await draftReferral(cast, intake);
      const answers = await Promise.all([
        decide(intake, 'warning'),
        cast.inspector.act(pathOf(id), 'submit'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('a decision on the intake waits for the review of a refusal', async () => {
    const id = await referralIn('submitted', cast, test);
    const refusal = {
      ...{ reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007' },
      reasonCode: 'gravity-too-high',
    };
    bodyOf(await cast.prosecutor.act(pathOf(id), 'refuse', refusal), 200);
    const intake = await intakeOf(id);
    const review = await askAndAssign(test, id, { asker: cast.inspector, reviewer: cast.reviewer });
    for (const kind of ['prosecutor', 'warning', 'no-action'])
      expect(bodyOf(await decide(intake, kind), 409)['code']).toBe('intake.review-pending');
    const upheld = { reasonCode: 'facts-confirmed', reasons: 'The act is too grave.' };
    bodyOf(await cast.reviewer.act(`/v1/review-requests/${review}`, 'uphold', upheld), 200);
    bodyOf(await decide(intake, 'prosecutor'), 200);
    const left = bodyOf<ReferralBody>(await cast.inspector.get(pathOf(id)), 200);
    expect(left.state).toBe('refused');
  });
});
