import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/actors';
import { allocatedCase, caseInDelivery, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { wholeAssessment } from '../support/world/make-assessments';
import { wholePlan } from '../support/world/make-plans';

type Body = Record<string, unknown>;

/** These fields of what was read, as they were read. */
const pick = (read: Body, names: readonly string[]): Body =>
  Object.fromEntries(names.map((name) => [name, read[name]]));

describe('What is read with null for what nobody said', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker } = centre);
  }, 60_000);
  afterAll(() => test.close());

  /** Sends back what was read of a thing, and answers it before and after. */
  const sentBack = async (by: Caller, path: string, names: readonly string[]) => {
    const before = bodyOf<Body>(await by.get(path), 200);
    const told = pick(before, names);
    expect(Object.values(told)).toContain(null);
    bodyOf(await by.act(path, 'amend', told), 200);
    return { told, after: pick(bodyOf<Body>(await by.get(path), 200), names) };
  };
  const made = async (by: Caller, path: string, body: object) =>
    `${path}/${bodyOf<{ id: string }>(await by.post(path, body), 201).id}`;

  it('goes back so in a plan, and in an activity that nobody outside gives', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const assessment = await made(worker, '/v1/assessments', { caseId, tool: 'needs-and-strengths' });
    bodyOf(await worker.act(assessment, 'amend', wholeAssessment()), 200);
    bodyOf(await worker.act(assessment, 'complete'), 200);
    const plan = await made(worker, '/v1/plans', { caseId });
    const empty = await sentBack(worker, plan, ['startsOn', 'endsOn', 'childView']);
    expect(empty.after).toEqual(empty.told);
    const day = (n: number) => localDay(test.clock.now(), n);
    bodyOf(await worker.act(plan, 'amend', wholePlan(day(1), day(40))), 200);
    const read = bodyOf<Body & { goals: { activities: { provider: string | null }[] }[] }>(
      await worker.get(plan),
      200,
    );
    expect(read.goals.flatMap(({ activities }) => activities.map(({ provider }) => provider))).toContain(
      null,
    );
    bodyOf(await worker.act(plan, 'amend', { goals: read.goals, childView: read['childView'] }), 200);
    expect(bodyOf<Body>(await worker.get(plan), 200)['goals']).toEqual(read.goals);
  });

  it('goes back so in an assessment', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const path = await made(worker, '/v1/assessments', { caseId, tool: 'needs-and-strengths' });
    const names = ['childWords', 'parentWords', 'parentWordsMissing', 'riskToSelf', 'riskToOthers'];
    const { told, after } = await sentBack(worker, path, names);
    expect(after).toEqual(told);
  });

  it('goes back so in a progress review', async () => {
    const caseId = await caseInDelivery(test, cast, centre);
    const { items } = bodyOf<{ items: { id: string }[] }>(
      await worker.get(`/v1/progress-reviews?list=our-centre&caseId=${caseId}`),
      200,
    );
    const path = `/v1/progress-reviews/${items[0]!.id}`;
    bodyOf(await worker.act(path, 'begin'), 200);
    const names = [
      'heldAt',
      'childWords',
      'childWordsMissing',
      'tries',
      'parentWords',
      'changeCode',
      'nextOn',
    ];
    const { told, after } = await sentBack(worker, path, names);
    expect(after).toEqual(told);
  });

  it('goes back so in the draft of a referral', async () => {
    const child = await registerChild(cast.inspector);
    const { id: intakeId } = await registerIntake(cast.inspector, test, child.id);
    const path = await made(cast.inspector, '/v1/referrals', {
      intakeId,
      basis: 'diversion',
      stage: 'police',
    });
    const names = ['authorityAgencyId', 'centreAgencyId', 'proposedMeasure', 'summary'];
    const { told, after } = await sentBack(cast.inspector, path, names);
    expect(after).toEqual(told);
  });

  it('is refused still where the document knows no null', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    const refused = await worker.post('/v1/assessments', { caseId, tool: null });
    expect(refused.status).toBe(422);
  });
});
