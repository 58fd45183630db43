import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { certifiedAccount } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, referralIn, type Cast } from '../support/journey';
import { countOf } from '../support/rows';

describe('An answer that was kept for who works with a child', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let caseId: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
  }, 60_000);

  beforeEach(async () => {
    caseId = await allocatedCase(test, cast, centre);
  });

  afterAll(() => test.close());

  /** Posts once; what comes is the way to post the same again. */
  const posted = async (by: Caller, path: string, body: object, headers: Record<string, string> = {}) => {
    const key = { ...headers, 'idempotency-key': randomUUID() };
    const again = (): Promise<Response> => by.post(path, body, key);
    const first = await again();
    expect([200, 201]).toContain(first.status);
    return { first, again };
  };
  const begun = () => posted(centre.worker, '/v1/assessments', { caseId, tool: 'needs-and-strengths' });

  it('is given again while they do', async () => {
    const { first, again } = await begun();
    expect((await again()).text).toBe(first.text);
  });

  it('is given no more when another goes on with the case, and nothing is done twice', async () => {
    const { again } = await begun();
    const other = await certifiedAccount(
      cast.administrator,
      cast.agency('Sabunchi rehabilitation centre'),
      'case-worker',
    );
    const to = { workerId: other.id, reasonCode: 'workload' };
    bodyOf(await centre.coordinator.act(`/v1/cases/${caseId}`, 'reallocate', to), 200);
    bodyOf(await again(), 404);
    expect(await countOf(test, 'case_plans.assessment', `case_id = '${caseId}'`)).toBe(1);
  });

  it('is given no more by what has ended their own sight', async () => {
    const id = await referralIn('taken-up', cast, test);
    const path = `/v1/referrals/${id}`;
    const { version } = bodyOf<{ version: number }>(await centre.coordinator.get(path), 200);
    const declined = { reasonCode: 'no-place', nextStep: 'ask-another-centre' };
    const match = { 'if-match': `"${version}"` };
    const { again } = await posted(centre.coordinator, `${path}/decline`, declined, match);
    bodyOf(await centre.coordinator.get(path), 404);
    bodyOf(await again(), 404);
    expect(await countOf(test, 'referrals.transition', `referral_id = '${id}' and action = 'decline'`)).toBe(
      1,
    );
  });
});
