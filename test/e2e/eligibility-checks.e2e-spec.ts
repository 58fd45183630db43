import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  recordConditions,
  registerChild,
  registerIntake,
  sampleIdentity,
  type Cast,
} from '../support/journey';
import { PARENT } from '../support/world/make-stories';
import { countOf, rowsOf } from '../support/rows';

interface FindingBody {
  readonly code: string;
  readonly outcome: string;
  readonly canChange: boolean;
  readonly wouldChange: readonly { fact: string; to: string | null }[];
  readonly factsUsed: readonly { fact: string; value: string | null }[];
  readonly sentence: Readonly<Record<'az' | 'en' | 'ru', string>>;
}

interface CheckBody {
  readonly id: string;
  readonly number: string;
  readonly onDay: string;
  readonly revision: number;
  readonly overall: {
    readonly blocking: readonly string[];
    readonly review: readonly string[];
    readonly warnings: readonly string[];
  };
  readonly findings: readonly FindingBody[];
  readonly places: readonly { agencyId: string; capacity: number | null }[];
  readonly earlierIntakes: readonly { id: string }[];
}

const outcomeOf = ({ findings }: Pick<CheckBody, 'findings'>, code: string) =>
  findings.find((finding) => finding.code === code)?.outcome;

describe('an eligibility check', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  }, 60_000);

  afterAll(() => test.close());

  const check = async (
    intakeId: string,
    more: object = {},
    by: Caller = cast.inspector,
  ): Promise<CheckBody> =>
    bodyOf<CheckBody>(await by.post('/v1/eligibility-checks', { intakeId, ...more }), 201);

  const intakeOf = async (birthDay = '2011-02-03', act = { offence: 'cc-127' }) => {
    const child = await registerChild(cast.inspector, sampleIdentity(birthDay));
    const intake = await registerIntake(cast.inspector, test, child.id, act);
    return { child: child.id, intake: intake.id };
  };

  it('says what each rule finds, on which facts, and decides nothing', async () => {
    const { intake } = await intakeOf();
    const body = await check(intake);
    expect(body.number).toMatch(/^E-/);
    expect(outcomeOf(body, 'age-of-responsibility')).toBe('met');
    expect(outcomeOf(body, 'done-as-a-child')).toBe('met');
    expect(outcomeOf(body, 'sufficient-evidence')).toBe('needs-review');
    expect(outcomeOf(body, 'admission-recorded')).toBe('not-met');
    expect(body.overall.blocking).toContain('admission-recorded');
    expect(JSON.stringify(body)).not.toMatch(/decision|eligible"|Nümunə/);
    const [age] = body.findings;
    expect(age?.factsUsed).toEqual(
      expect.arrayContaining([{ fact: '/acts/0/minimumAge', value: '14' }]) as unknown,
    );
    expect(await countOf(test, 'intake.intake', `id = '${intake}' and state = 'registered'`)).toBe(1);
  });

  it('reads again as it was, and is listed with its intake', async () => {
    const { intake } = await intakeOf();
    const made = await check(intake);
    const read = await cast.inspector.get(`/v1/eligibility-checks/${made.id}`);
    expect(bodyOf(read, 200)).toEqual(made);
    const list = await cast.supervisor.get(`/v1/eligibility-checks?intakeId=${intake}`);
    expect(bodyOf<{ items: { id: string }[] }>(list, 200).items.map(({ id }) => id)).toEqual([made.id]);
    const ours = await cast.inspector.get('/v1/eligibility-checks?limit=1');
    expect(bodyOf<{ items: { id: string }[]; next: string | null }>(ours, 200).next).not.toBeNull();
  });

  it('finds a child of twelve too young, which nothing can change', async () => {
    const { intake } = await intakeOf(yearsBefore(test, 12));
    const body = await check(intake);
    expect(body.overall.blocking).toContain('age-of-responsibility');
    expect(body.overall.warnings).toContain('net-widening-under-age');
    expect(body.findings.find(({ code }) => code === 'age-of-responsibility')).toMatchObject({
      canChange: false,
      wouldChange: [],
    });
  });

  it('is forgotten when a child who was too young goes to protection', async () => {
    const { intake } = await intakeOf(yearsBefore(test, 12));
    const { id } = await check(intake);
    await rowsOf(test, `update intake.intake set state = 'protected' where id = $1`, [intake]);
    expect((await cast.inspector.get(`/v1/eligibility-checks/${id}`)).status).toBe(404);
    expect(await countOf(test, 'eligibility.check', `intake_id = '${intake}'`)).toBe(0);
  });

  it('links an earlier act, warns of it, and calls it no breach', async () => {
    const { child, intake } = await intakeOf();
    test.clock.advance({ minutes: 3 });
    const later = await registerIntake(cast.inspector, test, child, { offence: 'cc-127' });
    const body = await check(later.id);
    expect(body.earlierIntakes.map(({ id }) => id)).toEqual([intake]);
    expect(body.overall.warnings).toContain('first-act');
    expect(body.overall.blocking).not.toContain('first-act');
    expect(JSON.stringify(body)).not.toContain('breach"');
  });

  it('learns from the referral and the representatives what has come since', async () => {
    const { child, intake } = await intakeOf();
    const before = await check(intake);
    expect(outcomeOf(before, 'representation-unconflicted')).toBe('not-met');
    expect(outcomeOf(before, 'sufficient-evidence')).toBe('needs-review');
    expect(outcomeOf(before, 'legal-help-offered')).toBe('not-met');
    bodyOf(await cast.inspector.post(`/v1/children/${child}/representatives`, PARENT), 201);
    const { id } = await draftReferral(cast, intake);
    await recordConditions(cast.inspector, test, id);
    const after = await check(intake);
    expect(outcomeOf(after, 'representation-unconflicted')).toBe('met');
    expect(outcomeOf(after, 'sufficient-evidence')).toBe('met');
    expect(after.overall.blocking).toEqual([]);
    expect(after.revision).toBe(2);
    const read = await cast.inspector.get(`/v1/eligibility-checks/${before.id}`);
    expect(bodyOf(read, 200)).toEqual(before);
  });

  it('warns of a measure that is longer than the act bears, and shows the places of the centres', async () => {
    const { intake } = await intakeOf();
    const body = await check(intake, { proposedMeasure: 'centre-programme', longestDays: 400 });
    expect(body.overall.warnings).toContain('proportionality');
    expect(body.findings.find(({ code }) => code === 'proportionality')?.wouldChange).toEqual([
      { fact: '/proposal/longestDays', to: '180' },
    ]);
    expect(body.places.map(({ agencyId }) => agencyId)).toContain(
      cast.agency('Sabunchi rehabilitation centre'),
    );
  });

  it('answers the rules of its own day byte for byte, and keeps no replay', async () => {
    const { intake } = await intakeOf();
    const made = await check(intake);
    const before = await countOf(test, 'eligibility.check');
    const replay = bodyOf<CheckBody>(
      await cast.supervisor.post(`/v1/eligibility-checks/${made.id}/replay`, { rulesOfDay: made.onDay }),
      200,
    );
    expect(JSON.stringify(replay.findings)).toBe(JSON.stringify(made.findings));
    expect(JSON.stringify(replay.overall)).toBe(JSON.stringify(made.overall));
    expect(await countOf(test, 'eligibility.check')).toBe(before);
  });

  it.each([
    ['a day that does not exist', { onDay: '2026-02-30' }, 422],
    ['a day to come', { onDay: '2199-01-01' }, 409],
    ['a day before the act', { onDay: '2001-01-01' }, 409],
    ['a measure that nobody knows', { proposedMeasure: 'no-such-measure' }, 422],
    ['a length without a measure', { longestDays: 30 }, 422],
    ['a field that is not foreseen', { eligible: true }, 422],
  ])('is refused with %s', async (_, more, status) => {
    const { intake } = await intakeOf();
    const response = await cast.inspector.post('/v1/eligibility-checks', { intakeId: intake, ...more });
    expect(response.status).toBe(status);
  });

  it('of a discarded intake is refused', async () => {
    const child = await registerChild(cast.inspector);
    const drafted = await cast.inspector.post('/v1/intakes', {
      childId: child.id,
      source: 'police',
      metAt: test.clock.now().toISOString(),
      metDistrict: 'sabunchi',
      acts: [],
    });
    const { id } = bodyOf<{ id: string }>(drafted, 201);
    bodyOf(await cast.inspector.act(`/v1/intakes/${id}`, 'discard', { reasonCode: 'entered-in-error' }), 200);
    const response = await cast.inspector.post('/v1/eligibility-checks', { intakeId: id });
    expect(response.body).toMatchObject({ status: 409, code: 'eligibility.intake-not-open' });
  });

  it('is no business of a role that neither records nor decides, nor of another unit', async () => {
    const { intake } = await intakeOf();
    const made = await check(intake);
    for (const by of [cast.centre, cast.lawyer, cast.analyst, cast.administrator]) {
      expect((await by.post('/v1/eligibility-checks', { intakeId: intake })).status).toBe(403);
      expect((await by.get(`/v1/eligibility-checks/${made.id}`)).status).toBe(403);
    }
    expect((await cast.otherInspector.get(`/v1/eligibility-checks/${made.id}`)).status).toBe(404);
    expect((await cast.otherInspector.post('/v1/eligibility-checks', { intakeId: intake })).status).toBe(422);
  });

  it('is made once for one key, and two at once are two revisions', async () => {
    const { intake } = await intakeOf();
    const key = { 'idempotency-key': `check-${intake}` };
    const once = await cast.inspector.post('/v1/eligibility-checks', { intakeId: intake }, key);
    const again = await cast.inspector.post('/v1/eligibility-checks', { intakeId: intake }, key);
    expect(again.body).toEqual(once.body);
    const both = await Promise.all([check(intake), check(intake)]);
    expect(both.map(({ revision }) => revision).sort()).toEqual([2, 3]);
  });
});

const yearsBefore = (test: TestApp, years: number): string => {
  const now = test.clock.now().toISOString();
  return `${Number(now.slice(0, 4)) - years}-01-01`;
};
