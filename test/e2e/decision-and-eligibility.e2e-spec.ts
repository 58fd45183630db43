import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, offer, referralIn, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';

interface Decided {
  readonly intakeId: string;
  readonly child: { readonly id: string };
  readonly decision: { readonly eligibilityCheckId: string | null };
}
interface Check {
  readonly overall: { readonly blocking: readonly string[]; readonly warnings: readonly string[] };
  readonly places: readonly { agencyId: string; placed?: number | null; free?: number | null }[];
}

describe('A decision and what the dated rules said of it', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const decided = async (path: string, by = cast.prosecutor) => bodyOf<Decided>(await by.get(path), 200);

  it('are kept together: the check of that moment, with the measure that was offered', async () => {
    const path = `/v1/referrals/${await referralIn('offered', cast, test)}`;
    const { decision } = await decided(path);
    const check = bodyOf<Check>(
      await cast.prosecutor.get(`/v1/eligibility-checks/${decision.eligibilityCheckId}`),
      200,
    );
    expect(check.overall.blocking).toEqual([]);
  });

  it('are kept together for a refusal too, which no rule stands against', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    const refusal = { reasons: 'Another way.', legalBasis: 'pilot-memorandum-2007', reasonCode: 'other' };
    bodyOf(await cast.prosecutor.act(path, 'refuse', refusal), 200);
    expect((await decided(path)).decision.eligibilityCheckId).not.toBeNull();
  });

  it('are not the centre’s to see', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    const { decision } = await decided(path);
    expect((await decided(path, cast.centre)).decision.eligibilityCheckId).toBeNull();
    bodyOf(await cast.centre.get(`/v1/eligibility-checks/${decision.eligibilityCheckId}`), 403);
  });

  it('make no offer where a rule blocks, and keep no check of the attempt', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    const { intakeId } = await decided(path);
    await rowsOf(
      test,
      `update eligibility.rule_version set policy = 'block', parameters = '{"bands":[]}' where code = 'gravity-band'`,
    );
    const answer = await cast.prosecutor.act(path, 'authorise', offer(test));
    expect(bodyOf(answer, 409)['code']).toBe('referral.eligibility-blocks');
    const checks = await rowsOf(test, 'select 1 from eligibility.check where intake_id = $1', [intakeId]);
    expect(checks).toEqual([]);
    await rowsOf(test, `update eligibility.rule_version set policy = 'warn' where code = 'gravity-band'`);
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
  });

  it('know what the referral knows when somebody checks before the decision', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    const { intakeId } = await decided(path);
    const made = await cast.inspector.post('/v1/eligibility-checks', { intakeId });
    expect(bodyOf<Check>(made, 201).overall.blocking).toEqual([]);
  });

  it('an accepted child is counted at the centre, and whoever meets the child learns whom to call', async () => {
    const path = `/v1/referrals/${await referralIn('accepted', cast, test)}`;
    const { child, intakeId } = await decided(path);
    const { openCase } = bodyOf<{ openCase: object | null }>(
      await cast.inspector.get(`/v1/children/${child.id}/open-case`),
      200,
    );
    expect(openCase).not.toBeNull();
    const made = bodyOf<Check>(await cast.inspector.post('/v1/eligibility-checks', { intakeId }), 201);
    const centre = cast.agency('Sabunchi rehabilitation centre');
    expect(JSON.stringify(made.places.find(({ agencyId }) => agencyId === centre))).toMatch(/:39|:1\b/);
  });
});
