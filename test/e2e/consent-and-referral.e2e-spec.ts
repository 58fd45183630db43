import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/actors';
import {
  bodyOf,
  castOf,
  consent,
  draftReferral,
  offer,
  recordConditions,
  referralIn,
  registerChild,
  registerIntake,
  takingUp,
  type Cast,
} from '../support/journey';

interface Shown {
  readonly state: string;
  readonly child: { readonly id: string };
  readonly conditions: readonly { readonly condition: string; readonly unconfirmed: boolean }[];
}

describe('Consent, as a referral rests on it', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const shown = async (by: Caller, path: string): Promise<Shown> => bodyOf<Shown>(await by.get(path), 200);
  const idOf = (path: string) => path.split('/').at(-1)!;

  async function takeBack(by: Caller, path: string, person = 'child'): Promise<void> {
    const list = await by.get(`/v1/consents?fileKind=referral&fileId=${idOf(path)}`);
    const { items } = bodyOf<{ items: { id: string; person: string }[] }>(list, 200);
    const { id } = items.find((one) => one.person === person)!;
    bodyOf(await by.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
  }

  it('that was taken back before the decision lets no offer be made', async () => {
    const path = `/v1/referrals/${await referralIn('submitted', cast, test)}`;
    await takeBack(cast.inspector, path);
    expect((await shown(cast.prosecutor, path)).state).toBe('submitted');
    const answer = await cast.prosecutor.act(path, 'authorise', offer(test));
    expect(bodyOf(answer, 409)['code']).toBe('referral.child-consent-not-recorded');
  });

  it('that the child takes back ends the way to the centre at once, and the centre sees nothing more', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    bodyOf(await cast.centre.get(path), 200);
    await takeBack(cast.inspector, path);
    expect((await shown(cast.inspector, path)).state).toBe('not-taken-up');
    bodyOf(await cast.centre.get(path), 404);
  });

  it('may be taken back at the centre itself', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    await takeBack(cast.centre, path);
    expect((await shown(cast.inspector, path)).state).toBe('not-taken-up');
  });

  it('that a parent takes back holds the acceptance, and ends nothing by itself', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    await takeBack(cast.inspector, path, 'representative');
    const answer = await cast.centre.act(path, 'accept');
    expect(bodyOf(answer, 409)['code']).toBe('referral.representative-consent-not-recorded');
  });

  it('that ends it leaves the file open to the authority only while its decision can be reviewed', async () => {
    const path = `/v1/referrals/${await referralIn('taken-up', cast, test)}`;
    await takeBack(cast.centre, path);
    bodyOf(await cast.prosecutor.get(path), 200);
    test.clock.advance({ days: 40 });
    cast = await castOf(test);
    bodyOf(await cast.prosecutor.get(path), 404);
    bodyOf(await cast.inspector.get(path), 200);
  });

  it('given in custody opens the offer, and is confirmed in freedom before the centre begins', async () => {
    const child = await registerChild(cast.inspector);
    const intake = await registerIntake(cast.inspector, test, child.id);
    const { id } = await draftReferral(cast, intake.id);
    const path = `/v1/referrals/${id}`;
    await recordConditions(cast.inspector, test, id, ['consent-of-child']);
    const file = { childId: child.id, fileKind: 'referral', fileId: id };
    const given = await consent(cast.inspector, test, { ...file, person: 'child', inCustody: true });
    const { conditions } = await shown(cast.inspector, path);
    expect(conditions.find(({ condition }) => condition === 'consent-of-child')!.unconfirmed).toBe(true);
    bodyOf(await cast.inspector.act(path, 'submit'), 200);
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(test)), 200);
    bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(test)), 200);
    const early = await cast.centre.act(path, 'accept');
    expect(bodyOf(early, 409)['code']).toBe('referral.consent-in-custody-not-confirmed');
    test.clock.advance({ hours: 5 });
    cast = await castOf(test);
    bodyOf(await cast.inspector.act(`/v1/consents/${given}`, 'confirm'), 200);
    bodyOf(await cast.centre.act(path, 'accept'), 200);
  });
});
