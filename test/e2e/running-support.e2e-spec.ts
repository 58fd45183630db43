import { localDay } from '../support/local-day';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  recordConditions,
  referralIn,
  registerIntake,
  type Cast,
} from '../support/journey';
import { rowsOf } from '../support/rows';

interface SupportBody {
  readonly agencies: readonly { name: { en: string } }[];
  readonly newAct: boolean;
}

interface CheckBody {
  readonly id: string;
  readonly runningSupport: SupportBody | null;
  readonly overall: object;
  readonly findings: readonly object[];
}

const dayOf = (moment: Date): string => localDay(moment);

describe('a new act during a running case', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  }, 60_000);

  afterAll(() => test.close());

  const check = async (intakeId: string, by: Caller = cast.inspector): Promise<CheckBody> =>
    bodyOf<CheckBody>(await by.post('/v1/eligibility-checks', { intakeId }), 201);

  const readCheck = async (id: string, by: Caller): Promise<CheckBody> =>
    bodyOf<CheckBody>(await by.get(`/v1/eligibility-checks/${id}`), 200);

  const supportOf = async (intakeId: string, by: Caller = cast.inspector): Promise<SupportBody | null> =>
    bodyOf<{ runningSupport: SupportBody | null }>(await by.get(`/v1/intakes/${intakeId}`), 200)
      .runningSupport;

  /** A child whom the centre helps, and the intake with which that began. */
  const helped = async (): Promise<{ child: string; first: string }> => {
    const referral = await referralIn('accepted', cast, test);
    const [row] = await rowsOf<{ child: string; first: string }>(
      test,
      'select child_id as child, intake_id as first from referrals.referral where id = $1',
      [referral],
    );
    if (!row) throw new Error('The referral is not there');
    return row;
  };

  const daysLater = async (days: number): Promise<void> => {
    test.clock.advance({ days });
    cast = await castOf(test);
  };

  it('is told to who meets the child, with whom to call, and no date', async () => {
    const { child } = await helped();
    await daysLater(3);
    const { id } = await registerIntake(cast.inspector, test, child);
    const { runningSupport } = await check(id);
    expect(runningSupport).toMatchObject({
      agencies: [{ name: { en: 'Sabunchi rehabilitation centre' } }],
      newAct: true,
    });
    expect(Object.keys(runningSupport ?? {}).sort()).toEqual(['agencies', 'newAct']);
    expect(Object.keys(runningSupport?.agencies[0] ?? {}).sort()).toEqual(['contact', 'name']);
    expect(await supportOf(id)).toEqual(runningSupport);
  });

  it('is none when the act was done before the support began, or on the day on which it did', async () => {
    const { child, first } = await helped();
    expect(await supportOf(first)).toMatchObject({ newAct: false });
    const began = dayOf(test.clock.now());
    await daysLater(2);
    const act = { offence: 'cc-127', committedOn: began };
    const { id } = await registerIntake(cast.inspector, test, child, act);
    expect((await check(id)).runningSupport).toMatchObject({ newAct: false });
  });

  it('is none in a draft, whose days can be told anew', async () => {
    const { child } = await helped();
    await daysLater(2);
    const drafted = await cast.inspector.post('/v1/intakes', {
      childId: child,
      source: 'police',
      metAt: new Date(test.clock.now().getTime() - 60_000).toISOString(),
      metDistrict: 'sabunchi',
      account: 'Beat classmates after school',
      acts: [{ offence: 'cc-127', committedOn: dayOf(test.clock.now()) }],
    });
    const { id } = bodyOf<{ id: string }>(drafted, 201);
    expect(await supportOf(id)).toMatchObject({ newAct: false });
    bodyOf(await cast.inspector.act(`/v1/intakes/${id}`, 'register'), 200);
    expect(await supportOf(id)).toMatchObject({ newAct: true });
  });

  it('changes nothing of what the rules say', async () => {
    const { child } = await helped();
    await daysLater(2);
    const { id } = await registerIntake(cast.inspector, test, child);
    const during = await check(id);
    await rowsOf(test, 'update children.open_case set until = $2 where child_id = $1', [
      child,
      test.clock.now(),
    ]);
    const without = await check(id);
    expect(during.runningSupport).not.toBeNull();
    expect(without.runningSupport).toBeNull();
    expect(without.overall).toEqual(during.overall);
    expect(without.findings).toEqual(during.findings);
    expect(JSON.stringify(during.findings)).not.toMatch(/breach|support/);
  });

  it('is not kept with the check, and no prosecutor learns of it', async () => {
    const { child } = await helped();
    await daysLater(2);
    const { id } = await registerIntake(cast.inspector, test, child);
    const made = await check(id);
    const draft = await draftReferral(cast, id);
    await recordConditions(cast.inspector, test, draft.id);
    bodyOf(await cast.inspector.act(`/v1/referrals/${draft.id}`, 'submit'), 200);
    for (const read of [await readCheck(made.id, cast.prosecutor), await check(id, cast.prosecutor)]) {
      expect(read.runningSupport).toBeNull();
      expect(JSON.stringify(read)).not.toMatch(/newAct":|"contact"/);
    }
    expect(await supportOf(id, cast.prosecutor)).toBeNull();
    const kept = await rowsOf(test, 'select * from eligibility.check where intake_id = $1', [id]);
    expect(JSON.stringify(kept)).not.toMatch(/running.?support|new.?act/i);
  });

  it('stays a new act when another agency is to be called from now on', async () => {
    const { child } = await helped();
    await daysLater(2);
    const { id } = await registerIntake(cast.inspector, test, child);
    await daysLater(2);
    await rowsOf(
      test,
      `with ended as (update children.open_case set until = $2 where child_id = $1 returning *)
       insert into children.open_case (id, child_id, agency_id, kind, basis_kind, basis_id, since)
       select gen_random_uuid(), child_id, $3, kind, basis_kind, basis_id, $2 from ended`,
      [child, test.clock.now(), cast.agency('Narimanov diversion centre')],
    );
    expect(await supportOf(id)).toMatchObject({ newAct: true });
  });
});
