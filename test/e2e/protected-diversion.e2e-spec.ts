import type { Caller } from '../support/actors';
import { askAndAssign, type ReviewBody } from '../support/asking';
import { startApp, type TestApp } from '../support/app';
import {
  admission,
  bodyOf,
  castOf,
  draftReferral,
  offer,
  recordConditions,
  referralIn,
  registerChild,
  type Cast,
  type ReferralBody,
} from '../support/journey';
import { countOf, rowsOf } from '../support/rows';
import { workFor } from '../support/work-for';

interface Shown extends ReferralBody {
  readonly intakeId: string;
  readonly child: { readonly id: string };
}

const TOO_YOUNG = {
  birthDate: { certainty: 'documented', day: '2014-02-03' },
  reasonCode: 'document-shown',
};
const PROTECTING = { reasonCode: 'below-age', urgent: false, protectionSummary: 'Alone in the evenings.' };

describe('A diversion of a child who proves too young for the act', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const pathOf = (id: string) => `/v1/referrals/${id}`;
  const shown = async (id: string, by: Caller = cast.inspector) =>
    bodyOf<Shown>(await by.get(pathOf(id)), 200);

  async function provesTooYoung(id: string): Promise<Shown> {
    const referral = await shown(id);
    const child = `/v1/children/${referral.child.id}`;
    bodyOf(await cast.inspector.act(child, 'correct-identity', TOO_YOUNG), 200);
    return referral;
  }

  /** The child is handed to the social service; answers the referral as it stood before. */
  async function protect(id: string): Promise<Shown> {
    const referral = await provesTooYoung(id);
    bodyOf(await cast.inspector.act(`/v1/intakes/${referral.intakeId}`, 'protect', PROTECTING), 200);
    return referral;
  }

  async function metWithoutAnAct(): Promise<string> {
    const child = await registerChild(cast.inspector);
    const metAt = test.clock.now().toISOString();
    const met = { childId: child.id, source: 'police', metAt, metDistrict: 'sabunchi', acts: [] };
    const { id } = bodyOf<{ id: string }>(await cast.inspector.post('/v1/intakes', met), 201);
    bodyOf(await cast.inspector.act(`/v1/intakes/${id}`, 'register'), 200);
    return id;
  }

  it.each(['drafted', 'submitted', 'offered', 'taken-up'] as const)(
    'ends with the handover to protection when it is %s, and keeps nothing that charges the child',
    async (state) => {
      const id = await referralIn(state, cast, test);
      await protect(id);
      expect(await shown(id)).toMatchObject({
        ...{ state: 'withdrawn', gravity: null, summary: null, proposedMeasure: null },
        ...{ decision: null, offer: null, answer: null, placement: null, clock: null },
      });
      const charges = await rowsOf(test, 'select conditions from referrals.referral where id = $1', [id]);
      expect(charges).toEqual([{ conditions: [] }]);
      bodyOf(await cast.inspector.get(`${pathOf(id)}/admission`), 404);
      expect(await countOf(test, 'referrals.admission', `referral_id = '${id}'`)).toBe(0);
    },
  );

  it('is not there any more for the authority and the centre, in no list either', async () => {
    const id = await referralIn('taken-up', cast, test);
    const { intakeId, child } = await protect(id);
    for (const by of [cast.prosecutor, cast.centre]) {
      bodyOf(await by.get(pathOf(id)), 404);
      bodyOf(await by.get(`/v1/children/${child.id}`), 404);
    }
    bodyOf(await cast.prosecutor.get(`/v1/intakes/${intakeId}`), 404);
    for (const [by, list] of [
      [cast.prosecutor, 'waiting-for-my-decision'],
      [cast.centre, 'waiting-for-our-answer'],
    ] as const)
      expect((await by.get(`/v1/referrals?list=${list}`)).text).not.toContain(id);
    expect((await cast.centre.get('/v1/worklist')).text).not.toContain(id);
  });

  it('ends without a reason that tells why', async () => {
    const id = await referralIn('submitted', cast, test);
    await protect(id);
    const { items } = bodyOf<{ items: object[] }>(
      await cast.inspector.for('intake').get(`${pathOf(id)}/milestones`),
      200,
    );
    expect(items.at(-1)).toMatchObject({ from: 'submitted', action: 'protect', reasonCode: null });
    const [event] = await rowsOf<{ facts: object }>(
      test,
      `select facts from platform.outbox where type = 'referral.ended.v1' and subject_id = '${id}'`,
    );
    expect(event!.facts).toMatchObject({ from: 'submitted', to: 'withdrawn', reasonCode: null });
  });

  it('ends as a case too: the centre learns that help is given elsewhere, and closes it', async () => {
    const id = await referralIn('accepted', cast, test);
    const list = await cast.centre.get('/v1/cases?list=unallocated');
    const { items } = bodyOf<{ items: { id: string; child: { id: string } }[] }>(list, 200);
    const { child } = await protect(id);
    const path = `/v1/cases/${items.find((one) => one.child.id === child.id)!.id}`;
    expect(bodyOf(await cast.centre.get(path), 200)).toMatchObject({
      state: 'concluding',
      outcomeCode: 'needs-met-elsewhere',
    });
    bodyOf(await cast.centre.act(path, 'close'), 200);
    bodyOf(await cast.prosecutor.get(pathOf(id)), 404);
    expect(await shown(id)).toMatchObject({ state: 'accepted', gravity: null, offer: null });
  });

  it('lets the pending review of its refusal lapse, with the words of the child', async () => {
    const id = await referralIn('submitted', cast, test);
    const refusal = {
      ...{ reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007' },
      reasonCode: 'gravity-too-high',
    };
    bodyOf(await cast.prosecutor.act(pathOf(id), 'refuse', refusal), 200);
    const people = { asker: cast.inspector, reviewer: cast.reviewer };
    const review = await askAndAssign(test, id, people);
    await protect(id);
    const left = await cast.reviewer.get(`/v1/review-requests/${review}`);
    expect(bodyOf<ReviewBody>(left, 200)).toMatchObject({ state: 'withdrawn', reasons: null, clock: null });
    bodyOf(await cast.reviewer.get(pathOf(id)), 404);
    expect(await shown(id)).toMatchObject({ state: 'refused', decision: null, reviewerAgencyId: null });
  });

  it('leaves the help for a child at risk alone, without a charge', async () => {
    const diversion = await referralIn('drafted', cast, test);
    const { intakeId } = await shown(diversion);
    const { id } = await draftReferral(cast, intakeId, 'prevention');
    await recordConditions(cast.inspector, test, id, [
      ...['sufficient-evidence', 'lawful-non-custodial-measure'],
      ...['legal-help-offered', 'responsibility-admitted-freely'],
    ]);
    await protect(diversion);
    expect(await shown(id)).toMatchObject({ state: 'drafted', gravity: null });
    expect((await shown(id)).availableActions).toContainEqual({ action: 'withdraw', open: true });
  });

  it('is not gone on with before the handover: nothing is admitted, attested or drafted', async () => {
    const id = await referralIn('drafted', cast, test);
    const { intakeId } = await provesTooYoung(id);
    const admitted = () => cast.inspector.post(`${pathOf(id)}/admission`, admission(test));
    bodyOf(await cast.inspector.act(pathOf(id), 'retract-admission'), 200);
    const attested = {
      ...{ condition: 'sufficient-evidence', attestedBy: 'investigator', basis: 'statements' },
      metAt: test.clock.now().toISOString(),
    };
    const drafted = { intakeId, basis: 'diversion', stage: 'police' };
    for (const answer of [
      await admitted(),
      await cast.inspector.act(pathOf(id), 'record-condition', attested),
    ])
      expect(bodyOf(answer, 409)['code']).toBe('referral.nothing-to-answer-for');
    const again = () => cast.inspector.post('/v1/referrals', drafted);
    expect(bodyOf(await again(), 409)['code']).toBe('referral.child-below-age-of-responsibility');
    bodyOf(await cast.inspector.act(`/v1/intakes/${intakeId}`, 'protect', PROTECTING), 200);
    expect(bodyOf(await again(), 409)['code']).toBe('referral.nothing-to-answer-for');
  });

  it('ends too when the child is left alone instead of protected, and no check of a charge is kept', async () => {
    const id = await referralIn('submitted', cast, test);
    bodyOf(await cast.prosecutor.act(pathOf(id), 'return', { reasonCode: 'facts-missing' }), 200);
    const { intakeId } = await provesTooYoung(id);
    bodyOf(await cast.inspector.post('/v1/eligibility-checks', { intakeId }), 201);
    const nothing = {
      ...{ decision: 'no-action', reasonCode: 'below-age', legalBasis: 'law-919-iiq' },
      reasons: 'Too young to answer for it.',
    };
    bodyOf(await cast.supervisor.act(`/v1/intakes/${intakeId}`, 'decide', nothing), 200);
    expect(await shown(id)).toMatchObject({ state: 'withdrawn', gravity: null, summary: null });
    expect(await countOf(test, 'eligibility.check', `intake_id = '${intakeId}'`)).toBe(0);
    expect(await countOf(test, 'referrals.admission', `referral_id = '${id}'`)).toBe(0);
    bodyOf(await cast.prosecutor.get(`/v1/intakes/${intakeId}`), 404);
  });

  it('is never drafted beside the protection, though both are done at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const intakeId = await metWithoutAnAct();
      const [drafting, protecting] = await Promise.all([
        cast.inspector.post('/v1/referrals', { intakeId, basis: 'diversion', stage: 'police' }),
        cast.inspector.act(`/v1/intakes/${intakeId}`, 'protect', PROTECTING),
      ]);
      bodyOf(protecting, 200);
      expect([201, 409]).toContain(drafting.status);
      expect(
        await countOf(test, 'referrals.referral', `intake_id = '${intakeId}' and state = 'drafted'`),
      ).toBe(0);
    }
  });

  it('is never offered beside the protection, though both are done at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await referralIn('submitted', cast, test);
      const { intakeId } = await provesTooYoung(id);
      const [, protecting] = await Promise.all([
        cast.prosecutor.act(pathOf(id), 'authorise', offer(test)),
        cast.inspector.act(`/v1/intakes/${intakeId}`, 'protect', PROTECTING),
      ]);
      bodyOf(protecting, 200);
      expect((await shown(id)).state).toBe('withdrawn');
    }
  });

  it('is ended by nobody who has not protected the child', async () => {
    const { intakeId } = await shown(await referralIn('submitted', cast, test));
    for (const text of [
      `referrals.end_for_protection('${intakeId}', '{submitted}')`,
      `referrals.lapse_reviews('${intakeId}')`,
      `cases.end_for_protection('${intakeId}', '{opened}', 'child-inspector')`,
      `sentencing.end_for_protection('${intakeId}', '{ordered}', '2026-01-01')`,
    ]) {
      const work = await workFor(test, cast.inspector);
      await expect(work.query(`select * from ${text}`)).rejects.toMatchObject({ code: '42501' });
      await work.rollback();
    }
  });
});
