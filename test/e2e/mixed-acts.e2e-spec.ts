import { asking, type ReviewBody } from '../support/asking';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  offer,
  recordConditions,
  registerChild,
  registerIntake,
  type Cast,
} from '../support/journey';
import { countOf } from '../support/rows';

interface Shown {
  readonly route: string;
  readonly acts: readonly {
    id: string;
    offence: string | null;
    leftAside: boolean;
    recordedAs: string | null;
  }[];
}

describe('A child of fifteen who is told to have done two acts, and answers for one of them', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  /** Bodily harm, for which one answers from 14 on, and battery, for which one answers from 16 on. */
  async function met(): Promise<string> {
    const child = await registerChild(cast.inspector);
    const { id } = await registerIntake(cast.inspector, test, child.id);
    const committedOn = new Date(test.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    const path = `/v1/intakes/${id}`;
    bodyOf(await cast.inspector.post(`${path}/acts`, { offence: 'cc-132', committedOn }), 201);
    return path;
  }

  const shown = async (path: string, by = cast.inspector) => bodyOf<Shown>(await by.get(path), 200);
  const decision = (kind: string) => ({
    ...{ decision: kind, reasonCode: 'first-act', legalBasis: 'law-919-iiq' },
    reasons: 'The family has dealt with it.',
  });

  async function submitted(): Promise<{ intake: string; referral: string }> {
    const intake = await met();
    const { id } = await draftReferral(cast, intake.split('/').at(-1)!);
    const referral = `/v1/referrals/${id}`;
    await recordConditions(cast.inspector, test, id);
    bodyOf(await cast.inspector.act(referral, 'submit'), 200);
    return { intake, referral };
  }

  it('is shown both, and which of them is left aside', async () => {
    const { route, acts } = await shown(await met());
    expect(route).toBe('decision');
    expect(acts.map(({ offence, leftAside }) => [offence, leftAside]).sort()).toEqual([
      ['cc-127', false],
      ['cc-132', true],
    ]);
  });

  it('is checked by what counts alone', async () => {
    const intakeId = (await met()).split('/').at(-1);
    const checked = await cast.inspector.post('/v1/eligibility-checks', { intakeId });
    const { overall } = bodyOf<{ overall: { blocking: string[]; review: string[] } }>(checked, 201);
    expect(overall.blocking).not.toContain('age-of-responsibility');
    expect(overall.review).not.toContain('age-of-responsibility');
    expect(checked.text).not.toContain('cc-132');
  });

  it('is referred and offered a diversion; the authority reads of no act that it does not answer for', async () => {
    const { intake, referral } = await submitted();
    const { acts } = await shown(intake, cast.prosecutor);
    expect(acts.map(({ offence, leftAside }) => [offence, leftAside])).toEqual([['cc-127', false]]);
    expect((await cast.prosecutor.get(intake)).text).not.toContain('cc-132');
    const kept = (await shown(intake)).acts.filter(({ leftAside }) => leftAside);
    expect(kept).toMatchObject([{ offence: null, gravity: null, recordedAs: 'below-age' }]);
    expect(bodyOf(await cast.inspector.get(referral), 200)).toMatchObject({ gravity: 'LESS_SERIOUS' });
    bodyOf(await cast.prosecutor.act(referral, 'authorise', offer(test)), 200);
  });

  it('loses what was told of the other before it is submitted again', async () => {
    const { intake, referral } = await submitted();
    bodyOf(await cast.prosecutor.act(referral, 'return', { reasonCode: 'facts-missing' }), 200);
    const committedOn = new Date(test.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    bodyOf(await cast.inspector.post(`${intake}/acts`, { offence: 'cc-132', committedOn }), 201);
    bodyOf(await cast.inspector.act(referral, 'resubmit'), 200);
    expect((await cast.prosecutor.get(intake)).text).not.toContain('cc-132');
  });

  it.each(['warning', 'prosecutor'])('is charged with the one alone: %s', async (kind) => {
    const intake = await met();
    bodyOf(await cast.supervisor.act(intake, 'decide', decision(kind)), 200);
    const { acts } = await shown(intake);
    expect(acts.map(({ offence, recordedAs }) => [offence, recordedAs])).toEqual(
      expect.arrayContaining([
        ['cc-127', null],
        [null, 'below-age'],
      ]),
    );
  });

  it('is charged with nothing that is told later, while the diversion for the other is under way', async () => {
    const child = await registerChild(cast.inspector);
    const { id } = await registerIntake(cast.inspector, test, child.id);
    const referral = await draftReferral(cast, id);
    await recordConditions(cast.inspector, test, referral.id);
    bodyOf(await cast.inspector.act(`/v1/referrals/${referral.id}`, 'submit'), 200);
    const committedOn = new Date(test.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    const intake = `/v1/intakes/${id}`;
    const added = await cast.inspector.post(`${intake}/acts`, { offence: 'cc-132', committedOn });
    bodyOf(added, 201);
    expect((await shown(intake, cast.prosecutor)).acts.map(({ offence }) => offence)).toEqual(['cc-127']);
    expect((await shown(intake)).acts.map(({ recordedAs }) => recordedAs).sort()).toEqual([
      'below-age',
      null,
    ]);
  });

  it('does not answer for what was left aside when a birth date shows that it was older', async () => {
    const { intake, referral } = await submitted();
    const { child } = bodyOf<{ child: { id: string } }>(await cast.inspector.get(referral), 200);
    const older = { birthDate: { certainty: 'documented', day: '2009-02-03' }, reasonCode: 'document-shown' };
    bodyOf(await cast.inspector.act(`/v1/children/${child.id}`, 'correct-identity', older), 200);
    const { acts } = await shown(intake);
    expect(acts.map(({ offence, leftAside }) => [offence, leftAside])).toEqual(
      expect.arrayContaining([
        ['cc-127', false],
        [null, true],
      ]) as unknown,
    );
  });

  it('keeps both where nothing is charged yet, or help alone is asked for', async () => {
    const intake = await met();
    bodyOf(await cast.supervisor.act(intake, 'decide', decision('refer')), 200);
    const id = intake.split('/').at(-1)!;
    await draftReferral(cast, id, 'prevention');
    expect(await countOf(test, 'intake.act', `intake_id = '${id}' and offence = 'cc-132'`)).toBe(1);
  });

  it('leaves the way of justice where it was left alone and the other act proves to be none, and who looks again is told', async () => {
    const { intake, referral } = await submitted();
    const refusal = { reasons: 'Too grave.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
    bodyOf(await cast.prosecutor.act(referral, 'refuse', refusal), 200);
    bodyOf(await cast.supervisor.act(intake, 'decide', decision('no-action')), 200);
    const id = referral.split('/').at(-1)!;
    const asked = await cast.inspector.post('/v1/review-requests', asking(test, id));
    const review = bodyOf<ReviewBody>(asked, 201).id;
    const act = (await shown(intake)).acts.find(({ recordedAs }) => recordedAs === null)!;
    const wrong = { reasonCode: 'act-did-not-happen' };
    bodyOf(await cast.inspector.act(intake, `acts/${act.id}/mark-recorded-in-error`, wrong), 200);
    expect(bodyOf(await cast.inspector.get(referral), 200)).toMatchObject({ gravity: null, summary: null });
    const told = `type = 'review.withdrawn.v1' and subject_id = '${review}'`;
    expect(await countOf(test, 'platform.outbox', told)).toBe(1);
    bodyOf(await cast.reviewer.get(referral), 404);
    bodyOf(await cast.prosecutor.get(intake), 404);
  });

  it('leaves it also where all that is told later is what it was too young for', async () => {
    const child = await registerChild(cast.inspector);
    const { id } = await registerIntake(cast.inspector, test, child.id, undefined, { acts: [] });
    const intake = `/v1/intakes/${id}`;
    bodyOf(await cast.supervisor.act(intake, 'decide', decision('no-action')), 200);
    const committedOn = new Date(test.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    bodyOf(await cast.inspector.post(`${intake}/acts`, { offence: 'cc-132', committedOn }), 201);
    expect((await shown(intake)).acts).toMatchObject([{ offence: null, recordedAs: 'below-age' }]);
  });

  it('stays on it where an act is marked and another one stands', async () => {
    const intake = await met();
    bodyOf(await cast.supervisor.act(intake, 'decide', decision('no-action')), 200);
    const act = (await shown(intake)).acts.find(({ offence }) => offence === 'cc-132')!;
    const wrong = { reasonCode: 'act-did-not-happen' };
    bodyOf(await cast.inspector.act(intake, `acts/${act.id}/mark-recorded-in-error`, wrong), 200);
    expect((await shown(intake)).acts.map(({ offence }) => offence)).toContain('cc-127');
  });
});
