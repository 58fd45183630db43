import { startApp, type TestApp } from '../support/app';
import { allocatedCase, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { supportAllocated } from '../support/support';
import { wholeAssessment } from '../support/world/make-assessments';
import { drawing, wholePlan } from '../support/world/make-plans';

interface Warned {
  readonly id: string;
  readonly warnings: readonly { readonly code: string; readonly citation: string }[];
}

describe('A plan that is out of proportion to the acts', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
  }, 60_000);
  afterAll(() => test.close());

  const day = (days: number) => localDay(test.clock.now(), days);
  const assessed = async (caseId: string) => {
    const { worker } = centre;
    const { id } = bodyOf<Warned>(
      await worker.post('/v1/assessments', { caseId, tool: 'needs-and-strengths' }),
      201,
    );
    bodyOf(await worker.act(`/v1/assessments/${id}`, 'amend', wholeAssessment()), 200);
    bodyOf(await worker.act(`/v1/assessments/${id}`, 'complete'), 200);
  };
  const planned = async (caseId: string, minutes: number, days = 60) => {
    await assessed(caseId);
    const whole = wholePlan(day(0), day(days));
    const goals = [{ ...whole.goals[0]!, activities: [{ ...drawing(day(days)), times: 3, minutes }] }];
    const { id } = bodyOf<Warned>(await centre.worker.post('/v1/plans', { caseId }), 201);
    const path = `/v1/plans/${id}`;
    return { path, ...bodyOf<Warned>(await centre.worker.act(path, 'amend', { ...whole, goals }), 200) };
  };
  const codes = ({ warnings }: Warned) => warnings.map(({ code }) => code);
  it('says so, with the source, and to nobody but who plans', async () => {
    const plan = await planned(await allocatedCase(test, cast, centre), 161);
    expect(codes(plan)).toEqual(['plan.much-for-its-gravity']);
    expect(plan.warnings[0]!.citation).toContain('BR 5.1');
    bodyOf(await cast.inspector.get(plan.path), 403);
  });

  it('says nothing up to the edge', async () => {
    const caseId = await allocatedCase(test, cast, centre);
    expect(codes(await planned(caseId, 160, 119))).toEqual([]);
  });

  it('may be proposed all the same, for needs are not acts', async () => {
    const { path } = await planned(await allocatedCase(test, cast, centre), 161);
    const proposed = bodyOf<Warned>(await centre.worker.act(path, 'propose'), 200);
    expect(codes(proposed)).toEqual(['plan.much-for-its-gravity']);
  });

  it('is none where nothing is said against the child', async () => {
    const { caseId } = await supportAllocated(test, centre);
    expect(codes(await planned(caseId, 300))).toEqual([]);
  });
});
