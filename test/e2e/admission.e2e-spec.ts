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
  registerIntake,
  takingUp,
  type Cast,
} from '../support/journey';
import { rowsOf } from '../support/rows';

const WORDS = 'I hit him, and I am sorry.';
const ADMISSION = 'responsibility-admitted-freely';

describe('The admission of a child', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  async function drafted(): Promise<string> {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    return `/v1/referrals/${(await draftReferral(cast, intake.id)).id}`;
  }

  it('is read by who wrote it down', async () => {
    const path = await drafted();
    bodyOf(await cast.inspector.post(`${path}/admission`, admission(test)), 201);
    expect(bodyOf(await cast.inspector.get(`${path}/admission`), 200)['words']).toBe(WORDS);
  });

  it('is known to who decides only as made, freely, beside a lawyer', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    const response = await cast.prosecutor.get(path);
    const { conditions } = bodyOf<{ conditions: { condition: string; lawyerPresent: boolean }[] }>(
      response,
      200,
    );
    expect(conditions.find(({ condition }) => condition === ADMISSION)).toMatchObject({
      attestedBy: 'clinic-lawyer',
      lawyerPresent: true,
    });
    expect(response.text).not.toContain('hit him');
    bodyOf(await cast.prosecutor.get(`${path}/admission`), 403);
  });

  it('is not open to a supervisor or an investigator of the same unit, nor to another inspector', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    bodyOf(await cast.supervisor.get(`${path}/admission`), 403);
    bodyOf(await cast.otherInspector.get(`${path}/admission`), 404);
  });

  it('is stored sealed', async () => {
    const [row] = await rowsOf<{ words: Buffer }>(test, 'select words from referrals.admission limit 1');
    expect(row!.words.toString('utf8')).not.toContain('hit him');
  });

  it('closes to the police once the referral is refused', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    bodyOf(await cast.inspector.get(`${path}/admission`), 200);
    const refusal = {
      reasons: 'Other proceedings.',
      legalBasis: 'pilot-memorandum-2007',
      reasonCode: 'other',
    };
    bodyOf(await cast.prosecutor.act(path, 'refuse', refusal), 200);
    bodyOf(await cast.inspector.get(`${path}/admission`), 404);
  });

  it('can be taken back, and no offer is made then', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    const after = bodyOf<{ conditions: { condition: string }[] }>(
      await cast.inspector.act(path, 'retract-admission'),
      200,
    );
    expect(after.conditions.map(({ condition }) => condition)).not.toContain(ADMISSION);
    const offered = await cast.prosecutor.act(path, 'authorise', offer(test));
    expect(bodyOf(offered, 409)['code']).toBe('referral.admission-not-recorded');
    const again = await cast.inspector.act(path, 'retract-admission');
    expect(bodyOf(again, 409)['code']).toBe('admission.nothing-to-take-back');
  });

  it.each([
    ['offered', 'take-up', 'prosecutor'],
    ['taken-up', 'accept', 'centre'],
  ] as const)(
    'taken back of a referral that is %s lets nobody %s until it is made anew',
    async (state, action, who) => {
      const path = `/v1/referrals/${await referralIn(state, cast, test)}`;
      const body = action === 'take-up' ? takingUp(test) : {};
      bodyOf(await cast.inspector.act(path, 'retract-admission'), 200);
      const alone = await cast[who].act(path, action, body);
      expect(bodyOf(alone, 409)['code']).toBe('referral.admission-not-recorded');
      bodyOf(await cast.inspector.post(`${path}/admission`, admission(test)), 201);
      bodyOf(await cast[who].act(path, action, body), 200);
    },
  );

  it('taken back lets the child decline all the same', async () => {
    const path = `/v1/referrals/${await referralIn('offered', cast, test)}`;
    bodyOf(await cast.inspector.act(path, 'retract-admission'), 200);
    bodyOf(
      await cast.prosecutor.act(path, 'child-declines', { ...takingUp(test), reasonCode: 'court-preferred' }),
      200,
    );
  });

  it('can be made anew after it was taken back', async () => {
    const path = await drafted();
    bodyOf(await cast.inspector.post(`${path}/admission`, admission(test)), 201);
    const twice = await cast.inspector.post(`${path}/admission`, admission(test));
    expect(bodyOf(twice, 409)['code']).toBe('admission.recorded-already');
    bodyOf(await cast.inspector.act(path, 'retract-admission'), 200);
    bodyOf(await cast.inspector.post(`${path}/admission`, admission(test)), 201);
  });

  it('that was taken back is read by nobody of the police, and does not come back by back-dating', async () => {
    const path = await drafted();
    const before = {
      ...admission(test),
      admittedAt: new Date(test.clock.now().getTime() - 1_000).toISOString(),
    };
    bodyOf(await cast.inspector.post(`${path}/admission`, before), 201);
    bodyOf(await cast.inspector.act(path, 'retract-admission'), 200);
    bodyOf(await cast.inspector.get(`${path}/admission`), 404);
    const again = await cast.inspector.post(`${path}/admission`, before);
    expect(bodyOf(again, 409)['code']).toBe('admission.taken-back-since');
  });

  it('that was taken back comes back on no other referral of the intake', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const draft = async () => `/v1/referrals/${(await draftReferral(cast, intake.id)).id}`;
    const before = {
      ...admission(test),
      admittedAt: new Date(test.clock.now().getTime() - 1_000).toISOString(),
    };
    const first = await draft();
    bodyOf(await cast.inspector.post(`${first}/admission`, before), 201);
    bodyOf(await cast.inspector.act(first, 'retract-admission'), 200);
    bodyOf(await cast.inspector.act(first, 'withdraw', { reasonCode: 'entered-in-error' }), 200);
    const again = await cast.inspector.post(`${await draft()}/admission`, before);
    expect(bodyOf(again, 409)['code']).toBe('admission.taken-back-since');
  });

  it.each(['child-inspector', 'investigator', 'prosecutor', 'judge', 'child'])(
    'is not attested as free by the %s',
    async (freelyAttestedBy) => {
      const path = await drafted();
      const response = await cast.inspector.post(`${path}/admission`, {
        ...admission(test),
        freelyAttestedBy,
      });
      expect(bodyOf(response, 422)['errors']).toEqual([
        expect.objectContaining({ pointer: '/freelyAttestedBy', code: 'attests-something-else' }),
      ]);
    },
  );

  it('is not attested as free by a lawyer who was not there', async () => {
    const path = await drafted();
    const alone = { ...admission(test), lawyerPresent: false, lawyerAbsenceReason: 'no-lawyer-available' };
    const response = await cast.inspector.post(`${path}/admission`, alone);
    expect(bodyOf(response, 409)['code']).toBe('admission.attestor-not-present');
  });

  const referred = async (said: object) => {
    const path = await drafted();
    await recordConditions(cast.inspector, test, path.split('/').at(-1)!, [ADMISSION]);
    bodyOf(await cast.inspector.post(`${path}/admission`, { ...admission(test), ...said }), 201);
    bodyOf(await cast.inspector.act(path, 'submit'), 200);
    return path;
  };

  it('without a lawyer carries no offer', async () => {
    const alone = { lawyerPresent: false, lawyerAbsenceReason: 'no-lawyer-available' };
    const path = await referred({ ...alone, freelyAttestedBy: 'parent' });
    const offered = await cast.prosecutor.act(path, 'authorise', offer(test));
    expect(bodyOf(offered, 409)['code']).toBe('referral.eligibility-blocks');
  });

  it('made in custody carries no offer until the child says it again in freedom', async () => {
    const admittedAt = new Date(test.clock.now().getTime() - 1_000).toISOString();
    const path = await referred({ admittedAt, inCustody: true });
    expect(bodyOf(await cast.inspector.get(`${path}/admission`), 200)['toBeRepeated']).toBe(true);
    const early = await cast.prosecutor.act(path, 'authorise', offer(test));
    expect(bodyOf(early, 409)['code']).toBe('referral.admission-not-recorded');
    const repeated = await cast.inspector.post(`${path}/admission`, admission(test));
    expect(bodyOf(repeated, 201)['toBeRepeated']).toBe(false);
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
  });

  it('is taken back as a whole, also what was said in custody', async () => {
    const admittedAt = new Date(test.clock.now().getTime() - 1_000).toISOString();
    const path = await referred({ admittedAt, inCustody: true });
    bodyOf(await cast.inspector.post(`${path}/admission`, admission(test)), 201);
    bodyOf(await cast.inspector.act(path, 'retract-admission'), 200);
    bodyOf(await cast.inspector.get(`${path}/admission`), 404);
  });

  it('makes who read the referral before it look again', async () => {
    const path = await drafted();
    const { etag } = (await cast.inspector.get(path)).headers as { etag: string };
    bodyOf(await cast.inspector.post(`${path}/admission`, admission(test)), 201);
    const stale = await cast.inspector.post(`${path}/submit`, {}, { 'if-match': etag });
    bodyOf(stale, 412);
  });

  it('is not asked of a child who is only to be helped', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const { id } = await draftReferral(cast, intake.id, 'prevention');
    const response = await cast.inspector.post(`/v1/referrals/${id}/admission`, admission(test));
    expect(bodyOf(response, 409)['code']).toBe('admission.prevention-needs-none');
  });

  it('goes with the draft that has expired', async () => {
    const path = await drafted();
    await recordConditions(cast.inspector, test, path.split('/').at(-1)!);
    test.clock.advance({ days: 100 });
    cast = await castOf(test);
    bodyOf(await cast.supervisor.act(path, 'expire', { reasonCode: 'workload' }), 200);
    const rows = await rowsOf(test, 'select 1 from referrals.admission where referral_id = $1', [
      path.split('/').at(-1),
    ]);
    expect(rows).toEqual([]);
  });
});
