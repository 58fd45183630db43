import { startApp, type TestApp } from '../support/app';
import {
  admission,
  bodyOf,
  castOf,
  consent,
  consentGiven,
  draftReferral,
  offer,
  recordConditions,
  registerChild,
  registerIntake,
  representativeOf,
  takingUp,
  type Cast,
} from '../support/journey';
import { rowsOf } from '../support/rows';
import { custodyBody } from '../support/world/make-due-process';

describe('A child that is held', () => {
  let test: TestApp;
  let cast: Cast;
  let child: string;
  let referral: string;
  let custody: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const minutesAgo = (minutes: number) =>
    new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();

  /** The child of a referral is held since two hours, an hour after it was apprehended. */
  beforeEach(async () => {
    child = (await registerChild(cast.inspector)).id;
    const apprehended = { metHow: 'apprehension', apprehendedAt: minutesAgo(180) };
    const intake = await registerIntake(cast.inspector, test, child, undefined, apprehended);
    referral = (await draftReferral(cast, intake.id)).id;
    const path = `/v1/intakes/${intake.id}/custody`;
    const held = await cast.inspector.post(path, custodyBody(minutesAgo(120)));
    custody = `${path}/${bodyOf<{ id: string }>(held, 201).id}`;
  });

  const release = async (minutes: number) => {
    const body = { releasedAt: minutesAgo(minutes), releasedTo: 'alone' };
    bodyOf(await cast.inspector.act(custody, 'release', body), 200);
  };
  const consents = (more: object = {}) =>
    cast.inspector.post('/v1/consents', {
      ...consentGiven(test),
      ...{ childId: child, fileKind: 'referral', fileId: referral, person: 'child' },
      ...more,
    });
  const said = (minutes: number) => ({ decidedAt: minutesAgo(minutes), explainedAt: minutesAgo(minutes) });

  it('consents to nothing as in freedom', async () => {
    const late = { backDatingReason: 'recorded-on-paper' };
    for (const minutes of [0, 60, 150])
      expect(bodyOf(await consents({ ...said(minutes), ...late }), 409)['code']).toBe(
        'consent.said-in-custody',
      );
    bodyOf(await consents({ ...said(200), ...late }), 201);
    bodyOf(await consents({ inCustody: true }), 201);
  });

  it('may refuse at any time', async () => {
    bodyOf(await consents({ decision: 'refused' }), 201);
  });

  it('confirms a consent after its release, and not before', async () => {
    const { id } = bodyOf<{ id: string }>(
      await consents({ ...said(30), inCustody: true, backDatingReason: 'recorded-on-paper' }),
      201,
    );
    const path = `/v1/consents/${id}`;
    expect(bodyOf(await cast.inspector.act(path, 'confirm'), 409)['code']).toBe(
      'consent.confirmed-in-custody',
    );
    await release(10);
    const early = await cast.inspector.act(path, 'confirm', { confirmedAt: minutesAgo(11) });
    expect(bodyOf(early, 409)['code']).toBe('consent.confirmed-in-custody');
    expect(bodyOf(await cast.inspector.act(path, 'confirm'), 200)['state']).toBe('given');
  });

  it('admits nothing as in freedom', async () => {
    const path = `/v1/referrals/${referral}/admission`;
    const made = await cast.inspector.post(path, admission(test));
    expect(bodyOf(made, 409)['code']).toBe('admission.made-in-custody');
    await release(10);
    bodyOf(await cast.inspector.post(path, admission(test)), 201);
  });

  describe('after custody was recorded over its admission', () => {
    const path = () => `/v1/referrals/${referral}`;
    const admit = (more: object = {}) =>
      cast.inspector.post(`${path()}/admission`, { ...admission(test), ...more });
    const check = async (): Promise<string | undefined> => {
      const { intakeId } = bodyOf<{ intakeId: string }>(await cast.inspector.get(path()), 200);
      const made = await cast.inspector.post('/v1/eligibility-checks', { intakeId });
      const { findings } = bodyOf<{ findings: { code: string; outcome: string }[] }>(made, 201);
      return findings.find(({ code }) => code === 'admission-recorded')?.outcome;
    };

    /** Told as said in freedom, and held again since a minute before. */
    beforeEach(async () => {
      await release(10);
      await recordConditions(cast.inspector, test, referral);
      bodyOf(await cast.inspector.act(path(), 'submit'), 200);
      const again = custody.slice(0, custody.lastIndexOf('/'));
      const held = await cast.inspector.post(again, custodyBody(minutesAgo(1)));
      custody = `${again}/${bodyOf<{ id: string }>(held, 201).id}`;
      test.clock.advance({ minutes: 3 });
      cast = await castOf(test);
    });

    it('admits anew in freedom, and that is what counts', async () => {
      expect(bodyOf(await cast.inspector.get(`${path()}/admission`), 200)).toMatchObject({
        inCustody: false,
        toBeRepeated: true,
      });
      expect(await check()).toBe('not-met');
      expect(bodyOf(await admit(), 409)['code']).toBe('admission.made-in-custody');
      const early = await cast.prosecutor.act(path(), 'authorise', offer(test));
      expect(bodyOf(early, 409)['code']).toBe('referral.admission-not-recorded');
      await release(1);
      expect(bodyOf(await admit(), 201)['toBeRepeated']).toBe(false);
      expect(bodyOf(await cast.inspector.get(`${path()}/admission`), 200)).toMatchObject({
        admittedAt: minutesAgo(0),
        toBeRepeated: false,
      });
      expect(await check()).toBe('met');
      bodyOf(await consents(), 201);
      const representativeId = await representativeOf(cast.inspector, child);
      bodyOf(await consents({ person: 'representative', representativeId }), 201);
      bodyOf(await cast.prosecutor.act(path(), 'authorise', offer(test)), 200);
      bodyOf(await cast.prosecutor.act(path(), 'take-up', takingUp(test)), 200);
      bodyOf(await cast.centre.act(path(), 'accept'), 200);
      const count = await rowsOf(test, 'select 1 from referrals.admission where referral_id = $1', [
        referral,
      ]);
      expect(count).toHaveLength(2);
    });

    it('confirms in freedom the consent that custody covers by now, and not what needs no confirmation', async () => {
      const list = `/v1/consents?fileKind=referral&fileId=${referral}`;
      type Said = { id: string; state: string; toBeConfirmed: boolean; availableActions: string[] };
      const all = bodyOf<{ items: Said[] }>(await cast.inspector.get(list), 200).items;
      expect(all.map(({ state, toBeConfirmed }) => [state, toBeConfirmed])).toEqual([
        ['given', true],
        ['given', true],
      ]);
      const confirm = ({ id }: Said) => cast.inspector.act(`/v1/consents/${id}`, 'confirm');
      expect(bodyOf(await confirm(all[0]!), 409)['code']).toBe('consent.confirmed-in-custody');
      await release(1);
      for (const one of all) {
        expect(one.availableActions).toContain('confirm');
        const after = bodyOf<Said>(await confirm(one), 200);
        expect(after).toMatchObject({ state: 'given', toBeConfirmed: false });
        expect(after.availableActions).not.toContain('confirm');
        expect(bodyOf(await confirm(one), 409)['code']).toBe('consent.needs-no-confirmation');
      }
      bodyOf(await admit(), 201);
      bodyOf(await cast.prosecutor.act(path(), 'authorise', offer(test)), 200);
    });

    it('admits once in freedom, also when two write it down at once', async () => {
      await release(1);
      const { etag } = (await cast.inspector.get(path())).headers as { etag: string };
      const answers = await Promise.all(
        [0.5, 0.25].map((minutes) =>
          cast.inspector.post(
            `${path()}/admission`,
            { ...admission(test), admittedAt: minutesAgo(minutes) },
            { 'if-match': etag },
          ),
        ),
      );
      expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
      expect(bodyOf(await admit(), 409)['code']).toBe('admission.recorded-already');
    });

    it('has admitted in freedom what stands as said so by now, however often it said it', async () => {
      await release(2);
      bodyOf(await admit({ admittedAt: minutesAgo(1) }), 201);
      const over = bodyOf<{ log: { id: string; kind: string }[] }>(await cast.inspector.get(custody), 200);
      const third = await cast.inspector.post(
        custody.slice(0, custody.lastIndexOf('/')),
        custodyBody(minutesAgo(1.5)),
      );
      bodyOf(third, 201);
      expect(await check()).toBe('not-met');
      const corrects = {
        id: over.log.find(({ kind }) => kind === 'started')!.id,
        reasonCode: 'time-was-wrong',
      };
      const started = { kind: 'started', code: 'police-unit', happenedAt: minutesAgo(2.5), corrects };
      bodyOf(await cast.inspector.post(`${custody}/entries`, started), 201);
      expect(await check()).toBe('met');
      expect(bodyOf(await cast.inspector.get(`${path()}/admission`), 200)).toMatchObject({
        admittedAt: minutesAgo(3),
        toBeRepeated: false,
      });
      bodyOf(await cast.prosecutor.act(path(), 'authorise', offer(test)), 200);
    });

    it('takes back all that it said', async () => {
      await release(1);
      bodyOf(await admit(), 201);
      bodyOf(await cast.inspector.act(path(), 'retract-admission'), 200);
      bodyOf(await cast.inspector.get(`${path()}/admission`), 404);
      expect(await check()).toBe('not-met');
    });
  });

  it('takes up no offer as in freedom', async () => {
    await release(10);
    await recordConditions(cast.inspector, test, referral);
    const path = `/v1/referrals/${referral}`;
    bodyOf(await cast.inspector.act(path, 'submit'), 200);
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
    test.clock.advance({ seconds: 1 });
    const again = custody.slice(0, custody.lastIndexOf('/'));
    bodyOf(await cast.inspector.post(again, custodyBody(minutesAgo(0))), 201);
    const answer = await cast.prosecutor.act(path, 'take-up', takingUp(test));
    expect(bodyOf(answer, 409)['code']).toBe('referral.answered-in-custody');
    bodyOf(await cast.prosecutor.act(path, 'take-up', { ...takingUp(test), inCustody: true }), 200);
    expect(bodyOf(await cast.centre.act(path, 'accept'), 409)['code']).toBe(
      'referral.consent-in-custody-not-confirmed',
    );
  });

  it('has not consented in freedom where the record of custody comes after the consent', async () => {
    await release(10);
    await recordConditions(cast.inspector, test, referral);
    const path = `/v1/referrals/${referral}`;
    bodyOf(await cast.inspector.act(path, 'submit'), 200);
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
    bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(test)), 200);
    const again = custody.slice(0, custody.lastIndexOf('/'));
    bodyOf(await cast.inspector.post(again, custodyBody(minutesAgo(5))), 201);
    expect(bodyOf(await cast.centre.act(path, 'accept'), 409)['code']).toBe(
      'referral.consent-in-custody-not-confirmed',
    );
    const query = `fileKind=referral&fileId=${referral}&purpose=participate`;
    const standing = await cast.inspector.get(`/v1/children/${child}/consent-standing?${query}`);
    expect(bodyOf(standing, 200)['child']).toMatchObject({ standing: 'unconfirmed' });
  });

  it('has not answered in freedom where the record of custody comes after the answer', async () => {
    await release(10);
    await recordConditions(cast.inspector, test, referral);
    const path = `/v1/referrals/${referral}`;
    bodyOf(await cast.inspector.act(path, 'submit'), 200);
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
    test.clock.advance({ minutes: 2 });
    bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(test)), 200);
    const again = custody.slice(0, custody.lastIndexOf('/'));
    const held = await cast.inspector.post(again, custodyBody(minutesAgo(1)));
    const { id } = bodyOf<{ id: string }>(held, 201);
    test.clock.advance({ minutes: 2 });
    const body = { releasedAt: minutesAgo(1), releasedTo: 'alone' };
    bodyOf(await cast.inspector.act(`${again}/${id}`, 'release', body), 200);
    expect(bodyOf(await cast.centre.act(path, 'accept'), 409)['code']).toBe(
      'referral.consent-in-custody-not-confirmed',
    );
    bodyOf(await consents(), 201);
    bodyOf(await cast.centre.act(path, 'accept'), 200);
  });

  it('is not held for who was held as another child', async () => {
    const other = (await registerChild(cast.inspector)).id;
    const intake = await registerIntake(cast.inspector, test, other);
    await consent(cast.inspector, test, {
      ...{ childId: other, fileKind: 'intake', fileId: intake.id, person: 'child' },
    });
  });
});
