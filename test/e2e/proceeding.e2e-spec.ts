import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  recordConditions,
  referralIn,
  registerChild,
  registerIntake,
  type Cast,
} from '../support/journey';
import { countOf, rowsOf } from '../support/rows';

interface Step {
  readonly code: string;
  readonly startedAt: string;
  readonly stoppedAt: string | null;
  readonly endedBy: string | null;
  readonly dueAt: string | null;
  readonly standing: string;
  readonly escalatesTo: string;
}

interface Told {
  readonly type: string;
  readonly subject_id: string;
  readonly facts: { readonly code: string; readonly agencyId: string; readonly escalatesTo: string };
}

describe('the proceeding as one row of clocks', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    // A Wednesday morning in Baku without a holiday near.
    test.clock.set('2026-11-25T06:00:00.000Z');
    cast = await castOf(test);
  }, 60_000);

  afterAll(() => test.close());

  const stepsFor = async (by: keyof Cast, id: string): Promise<Step[]> => {
    const caller = cast[by] as Cast['inspector'];
    return bodyOf<{ items: Step[] }>(await caller.get(`/v1/referrals/${id}/clocks`), 200).items;
  };
  const codes = (steps: readonly Step[]) => steps.map(({ code }) => code);

  it('begins with the day of the earliest act, at midnight of the place, and ends with the submission', async () => {
    const child = await registerChild(cast.inspector);
    const act = { offence: 'cc-127', committedOn: '2026-11-20' };
    const intake = await registerIntake(cast.inspector, test, child.id, act);
    const { id } = await draftReferral(cast, intake.id);
    const [running] = await stepsFor('inspector', id);
    expect(running).toMatchObject({
      code: 'offence-to-referral',
      startedAt: '2026-11-19T20:00:00.000Z',
      stoppedAt: null,
      // Thirty days after 20 November: the end of 20 December.
      dueAt: '2026-12-20T19:59:59.999Z',
      standing: 'in-time',
      escalatesTo: 'police-supervisor',
    });
    await recordConditions(cast.inspector, test, id);
    bodyOf(await cast.inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
    const [first, second] = await stepsFor('inspector', id);
    const now = test.clock.now().toISOString();
    expect(first).toMatchObject({ stoppedAt: now, endedBy: 'submit', standing: 'met' });
    expect(second).toMatchObject({ code: 'referral-decision', startedAt: now, standing: 'in-time' });
  });

  it('goes on to the first session, which waits from the acceptance on', async () => {
    const id = await referralIn('accepted', cast, test);
    const steps = await stepsFor('inspector', id);
    expect(codes(steps)).toEqual([
      'offence-to-referral',
      'referral-decision',
      'offer-answer',
      'centre-acceptance',
      'first-session',
    ]);
    expect(steps.map(({ endedBy }) => endedBy)).toEqual(['submit', 'authorise', 'take-up', 'accept', null]);
    // Ten working days after Wednesday, 25 November.
    expect(steps.at(-1)).toMatchObject({ standing: 'in-time', dueAt: '2026-12-09T19:59:59.999Z' });
  });

  it('tells the centre no day of the act', async () => {
    const id = await referralIn('taken-up', cast, test);
    expect(codes(await stepsFor('prosecutor', id))[0]).toBe('offence-to-referral');
    expect(codes(await stepsFor('centre', id))).toEqual([
      'referral-decision',
      'offer-answer',
      'centre-acceptance',
    ]);
  });

  it('is not there for who does not see the referral, and for nobody without the role', async () => {
    const id = await referralIn('submitted', cast, test);
    expect((await cast.otherInspector.get(`/v1/referrals/${id}/clocks`)).status).toBe(404);
    expect((await cast.analyst.get(`/v1/referrals/${id}/clocks`)).status).toBe(403);
  });

  it('has no first step where nothing was done, and none is late', async () => {
    const child = await registerChild(cast.inspector);
    const now = test.clock.now().toISOString();
    const body = { childId: child.id, source: 'police', metAt: now, metDistrict: 'sabunchi', acts: [] };
    const { id } = bodyOf<{ id: string }>(await cast.inspector.post('/v1/intakes', body), 201);
    bodyOf(await cast.inspector.act(`/v1/intakes/${id}`, 'register'), 200);
    expect(await countOf(test, 'intake.clock', `intake_id = '${id}'`)).toBe(0);
  });

  describe('when it is late', () => {
    const escalate = async (): Promise<number | null> => {
      const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
      return test.app.get(RunJob).run(job);
    };
    const toldOf = (...ids: string[]) =>
      rowsOf<Told>(
        test,
        `select type, subject_id, facts from platform.outbox
         where type like 'clock.%' and subject_id = any ($1) order by position`,
        [ids],
      );

    it('is told once as near and once as overdue, to whom the rule names', async () => {
      const referral = await referralIn('submitted', cast, test);
      const child = await registerChild(cast.inspector);
      const { id: intake } = await registerIntake(cast.inspector, test, child.id);
      await escalate();
      expect(await toldOf(referral, intake)).toEqual([]);

      // Monday night the warning of three working days is over; five are over on Wednesday night.
      test.clock.set('2026-11-30T20:00:00.000Z');
      await escalate();
      await escalate();
      test.clock.set('2026-12-02T20:00:00.000Z');
      await escalate();
      await escalate();
      const authority = cast.agency('Sabunchi district prosecutor');
      const facts = { code: 'referral-decision', agencyId: authority, escalatesTo: 'prosecutor' };
      expect(await toldOf(referral, intake)).toMatchObject([
        { type: 'clock.near.v1', subject_id: referral, facts },
        { type: 'clock.overdue.v1', subject_id: referral, facts },
      ]);

      // Twenty days after the act, which was a day before Wednesday, 25 November.
      test.clock.set('2026-12-15T20:00:00.000Z');
      await escalate();
      const own = { code: 'offence-to-referral', escalatesTo: 'police-supervisor' };
      expect(await toldOf(intake)).toMatchObject([{ type: 'clock.near.v1', facts: own }]);
      expect(await escalate()).toBe(0);
    });

    it('is answered to no other job', async () => {
      test.clock.set('2026-11-25T06:00:00.000Z');
      const id = await referralIn('submitted', cast, test);
      test.clock.set('2027-02-01T20:00:00.000Z');
      const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
      expect(await test.app.get(RunJob).run({ ...job, name: 'job:purge-kept-answers' })).toBe(0);
      expect(await toldOf(id)).toEqual([]);
      await escalate();
      expect(await toldOf(id)).toMatchObject([{ type: 'clock.overdue.v1', subject_id: id }]);
    });

    it('stands in the audit trail under the name of the job', async () => {
      expect(await countOf(test, 'audit.entry', `job = 'job:escalate-clocks'`)).toBeGreaterThan(0);
    });
  });
});
