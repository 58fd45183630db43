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
  sampleIdentity,
  takingUp,
  type Cast,
  type ReferralBody,
} from '../support/journey';

describe('The journey of a referral', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  it('goes from the draft of the inspector to the acceptance by the centre', async () => {
    const id = await referralIn('accepted', cast, test);
    const { items } = bodyOf<{ items: { action: string }[] }>(
      await cast.inspector.for('intake').get(`/v1/referrals/${id}/milestones`),
      200,
    );
    expect(items.map(({ action }) => action)).toEqual(['draft', 'submit', 'authorise', 'take-up', 'accept']);
  });

  it('is not begun when the act was plain battery at fifteen', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id, { offence: 'cc-132' });
    const drafted = { intakeId: intake.id, basis: 'diversion', stage: 'police' };
    const response = await cast.inspector.post('/v1/referrals', drafted);
    expect(bodyOf(response, 409)['code']).toBe('referral.child-below-age-of-responsibility');
  });

  it('makes no offer without the consent of the child', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const { id } = await draftReferral(cast, intake.id);
    await recordConditions(cast.inspector, test, id, ['consent-of-child']);
    bodyOf(await cast.inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
    const response = await cast.prosecutor.act(`/v1/referrals/${id}`, 'authorise', offer(test));
    expect(bodyOf(response, 409)['code']).toBe('referral.child-consent-not-recorded');
  });

  it('shows nothing to the centre before the child takes the offer up', async () => {
    const id = await referralIn('offered', cast, test);
    bodyOf(await cast.centre.get(`/v1/referrals/${id}`), 404);
    bodyOf(await cast.prosecutor.act(`/v1/referrals/${id}`, 'take-up', takingUp(test)), 200);
    const seen = bodyOf(await cast.centre.get(`/v1/referrals/${id}`), 200);
    expect(seen['summary']).toBeNull();
  });

  it('closes the file to a centre that declines, and opens it to the next', async () => {
    const id = await referralIn('taken-up', cast, test);
    const path = `/v1/referrals/${id}`;
    const decline = { reasonCode: 'no-place', nextStep: 'ask-another-centre' };
    bodyOf(await cast.centre.act(path, 'decline', decline), 200);
    bodyOf(await cast.centre.get(path), 404);
    const redirect = {
      reasonCode: 'centre-declined',
      centreAgencyId: cast.agency('Narimanov diversion centre'),
    };
    bodyOf(await cast.inspector.act(path, 'redirect', redirect), 200);
    expect(bodyOf<ReferralBody>(await cast.otherCentre.act(path, 'accept'), 200).state).toBe('accepted');
  });

  it('lets the reviewer overturn a refusal', async () => {
    const id = await referralIn('submitted', cast, test);
    const path = `/v1/referrals/${id}`;
    const refusal = {
      reasons: 'Too grave.',
      legalBasis: 'pilot-memorandum-2007',
      reasonCode: 'gravity-too-high',
    };
    bodyOf(await cast.reviewer.get(path), 404);
    bodyOf(await cast.prosecutor.act(path, 'refuse', refusal), 200);
    bodyOf(await cast.reviewer.get(path), 404);
    await askAndAssign(test, id, { asker: cast.inspector, reviewer: cast.reviewer });
    const overturn = { ...offer(test), reasonCode: 'not-proportionate' };
    expect(bodyOf<ReferralBody>(await cast.reviewer.act(path, 'overturn', overturn), 200).state).toBe(
      'offered',
    );
  });

  it('keeps the decision from whoever submitted', async () => {
    const id = await referralIn('submitted', cast, test);
    bodyOf(await cast.inspector.act(`/v1/referrals/${id}`, 'authorise', offer(test)), 403);
  });

  it('is not there for other units, clinics, the council and administrators', async () => {
    const id = await referralIn('submitted', cast, test);
    bodyOf(await cast.otherInspector.get(`/v1/referrals/${id}`), 404);
    for (const caller of [cast.lawyer, cast.analyst, cast.administrator]) {
      bodyOf(await caller.get(`/v1/referrals/${id}`), 403);
    }
  });

  it('expires a draft only after it lay its time, and purges its content', async () => {
    const id = await referralIn('drafted', cast, test);
    const path = `/v1/referrals/${id}`;
    const early = await cast.supervisor.act(path, 'expire', { reasonCode: 'other' });
    expect(bodyOf(early, 409)['code']).toBe('referral.draft-not-old-enough');
  });

  it('finds the child again and tells only that another agency holds it', async () => {
    const identity = sampleIdentity('2010-05-05');
    await registerChild(cast.inspector, identity);
    const found = bodyOf<{ candidates: Record<string, unknown>[] }>(
      await cast.otherInspector.for('intake').post('/v1/children/search', identity),
      200,
    );
    expect(JSON.stringify(found.candidates)).not.toContain(identity.givenName);
    expect(found.candidates.length).toBeGreaterThan(0);
  });
});
