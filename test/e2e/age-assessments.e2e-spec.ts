import { localDay } from '../support/local-day';
import { newId } from '../../src/kernel/ids';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, sampleIdentity, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';
import { consentOf } from '../support/world/make-consents';

interface AssessmentBody {
  readonly id: string;
  readonly counts: { certainty: string; earliest: string; latest: string };
  readonly availableActions: string[];
}

describe('An assessment of age', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  /** The day so many years, and months, before today. */
  const ago = (years: number, months = 0): string => {
    const day = test.clock.now();
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() - years * 12 - months);
    return day.toISOString().slice(0, 10);
  };

  const childOf = async (certainty: string, day: string) =>
    (await registerChild(cast.inspector, { ...sampleIdentity(), birthDate: { certainty, day } })).id;

  const told = (differs: object = {}) => ({
    method: 'documents',
    body: 'civil-registry',
    assessedOn: localDay(test.clock.now()),
    earliestBirthDay: ago(15),
    latestBirthDay: ago(14, 3),
    marginMonths: 6,
    findings: 'School records differ from what was said.',
    documentNumber: 'A-17',
    ...differs,
  });

  const record = (child: string, differs: object = {}) =>
    cast.inspector.post(`/v1/children/${child}/age-assessments`, told(differs));

  const recorded = async (child: string, differs: object = {}) =>
    bodyOf<AssessmentBody>(await record(child, differs), 201);

  const apply = (child: string, id: string) =>
    cast.inspector.act(`/v1/children/${child}/age-assessments/${id}`, 'apply');

  const birthOf = async (child: string) =>
    bodyOf<{ identity: { birthDate: object } }>(await cast.inspector.get(`/v1/children/${child}`), 200)
      .identity.birthDate;

  const actOf = async (intake: string) =>
    bodyOf<{
      acts: { ageYoungest: number; minimumAge: number; ageRecomputed: boolean; ageCertain: boolean }[];
    }>(await cast.inspector.get(`/v1/intakes/${intake}`), 200).acts[0];

  it('is recorded with its margin, listed without what was found, and changes nothing by itself', async () => {
    const child = await childOf('stated', ago(15));
    const before = await birthOf(child);
    const body = await recorded(child);
    expect(body).toMatchObject({ marginMonths: 6, documentNumber: 'A-17', availableActions: ['apply'] });
    expect(body.counts.certainty).toBe('assessed');
    const { items } = bodyOf<{ items: object[] }>(
      await cast.supervisor.get(`/v1/children/${child}/age-assessments`),
      200,
    );
    expect(items).toMatchObject([{ id: body.id, method: 'documents' }]);
    expect(JSON.stringify(items)).not.toContain('School records');
    expect(await birthOf(child)).toEqual(before);
  });

  it('brings a child below the minimum age by the margin, and the ages at the acts follow', async () => {
    const child = await childOf('stated', ago(15));
    const { id: intake } = await registerIntake(cast.inspector, test, child);
    expect(await actOf(intake)).toMatchObject({ minimumAge: 14, ageRecomputed: false });
    expect((await actOf(intake))!.ageYoungest).toBeGreaterThanOrEqual(14);
    const { id, counts } = await recorded(child);
    bodyOf(await apply(child, id), 200);
    expect(await birthOf(child)).toMatchObject(counts);
    expect(await actOf(intake)).toMatchObject({ ageYoungest: 13, ageRecomputed: true, ageCertain: false });
    const { items } = bodyOf<{ items: object[] }>(
      await cast.inspector.get(`/v1/children/${child}/corrections`),
      200,
    );
    expect(items).toMatchObject([{ field: 'birth-date', reasonCode: 'age-assessed' }]);
  });

  it('is applied once', async () => {
    const child = await childOf('stated', ago(15));
    const { id } = await recorded(child);
    bodyOf(await apply(child, id), 200);
    expect(bodyOf(await apply(child, id), 409)['code']).toBe('age-assessment.not-open-for-apply');
    const stale = await cast.inspector.post(
      `/v1/children/${child}/age-assessments/${id}/apply`,
      {},
      { 'if-match': '"1"' },
    );
    bodyOf(stale, 412);
  });

  it('is applied once when two apply it at the same moment', async () => {
    const child = await childOf('stated', ago(15));
    const { id } = await recorded(child);
    const answers = await Promise.all([apply(child, id), apply(child, id)]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
    const corrections = await rowsOf(test, 'select 1 from children.identity_correction where child_id = $1', [
      child,
    ]);
    expect(corrections).toHaveLength(1);
  });

  it('makes nobody older than documents say, and may make a child younger', async () => {
    const child = await childOf('documented', ago(13));
    const { id: older } = await recorded(child);
    expect(bodyOf(await apply(child, older), 409)['code']).toBe('age-assessment.older-than-documents');
    const { id: younger } = await recorded(child, { earliestBirthDay: ago(13), latestBirthDay: ago(12) });
    bodyOf(await apply(child, younger), 200);
  });

  it('that touches the child comes last, and with the consent of the child', async () => {
    const child = await childOf('stated', ago(15));
    const medical = { method: 'medical', body: 'medical-commission' };
    const refusal = async (differs: object) =>
      bodyOf(await record(child, { ...medical, ...differs }), 409)['code'];
    expect(await refusal({})).toBe('age-assessment.less-intrusive-first');
    await recorded(child, { method: 'interview', body: 'own-agency' });
    expect(await refusal({})).toBe('age-assessment.without-consent');
    const say = async (purpose: string) =>
      bodyOf<{ id: string }>(await cast.inspector.post('/v1/consents', consentOf(test, child, purpose)), 201)
        .id;
    expect(await refusal({ consentId: await say('research') })).toBe('age-assessment.without-consent');
    expect(await refusal({ consentId: newId() })).toBe('age-assessment.without-consent');
    await recorded(child, { ...medical, consentId: await say('age-assessment') });
  });

  it.each<[string, object]>([
    ['a method that no list has', { method: 'guess' }],
    ['a body that no list has', { body: 'neighbour' }],
    ['a margin without measure', { marginMonths: 61 }],
    ['a field that is not there', { certain: true }],
  ])('with %s is refused', async (_, differs) => {
    bodyOf(await record(await childOf('stated', ago(15)), differs), 422);
  });

  it('is told with a birth date by nobody: only an assessment says so', async () => {
    const identity = { ...sampleIdentity(), birthDate: { certainty: 'assessed', day: ago(15) } };
    bodyOf(await cast.inspector.for('intake').post('/v1/children/search', identity), 422);
  });

  it('is not there for another unit, and sealed where it is kept', async () => {
    const child = await childOf('stated', ago(15));
    const { id } = await recorded(child);
    bodyOf(await cast.otherInspector.get(`/v1/children/${child}/age-assessments/${id}`), 404);
    bodyOf(await cast.prosecutor.get(`/v1/children/${child}/age-assessments/${id}`), 403);
    const [row] = await rowsOf<{ text: string }>(
      test,
      'select row_to_json(t)::text as text from children.age_assessment t where id = $1',
      [id],
    );
    for (const secret of ['School records', 'A-17', ago(14, 3)]) expect(row!.text).not.toContain(secret);
  });
});
