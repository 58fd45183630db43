import { agencyOf, CHOSEN_PASSWORD, makeAccount, settleIn, type MadeAccount } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, sampleIdentity } from '../support/journey';

const WARNING = 'certificate-warning';

describe('Training and vetting', () => {
  let test: TestApp;
  let administrator: Caller;
  let account: MadeAccount;
  let inspector: Caller;

  beforeAll(async () => {
    test = await startApp();
    // Noon in Baku: the day there is the day of the calendar in UTC.
    test.clock.set('2026-12-01T08:00:00Z');
  });

  beforeEach(async () => {
    administrator = await signIn(test, 'administrator@demo');
    account = await makeAccount(administrator, await agencyOf(administrator, 'police-unit', 'sabunchi'));
    inspector = await settleIn(test, account);
  });

  afterAll(() => test.close());

  const inDays = (days: number): string =>
    new Date(test.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const certify = async (kind: string, validUntil: string | null = null): Promise<string> => {
    const path = `/v1/staff/${account.id}/certificates`;
    const body = { kind, issuedOn: '2026-01-05', validUntil };
    return bodyOf<{ id: string }>(await administrator.post(path, body), 201).id;
  };
  const search = () => inspector.for('intake').post('/v1/children/search', sampleIdentity());
  /** Days go by; whoever was signed in signs in again. */
  const later = async (days: number): Promise<void> => {
    test.clock.advance({ days });
    inspector = await signIn(test, account.signInName, CHOSEN_PASSWORD);
  };

  it('block who was never vetted from working with children', async () => {
    expect(bodyOf(await search(), 403)['code']).toBe('certificate-missing.vetting');
  });

  it('block nobody from what asks for neither', async () => {
    const me = await inspector.get('/v1/me');
    expect([me.status, me.headers[WARNING]]).toEqual([200, undefined]);
  });

  it('let the vetted work, with a warning that the training is missing', async () => {
    await certify('vetting');
    const answer = await search();
    expect([answer.status, answer.headers[WARNING]]).toEqual([200, 'juvenile-justice-training']);
  });

  it('warn no longer once the training is recorded', async () => {
    await certify('vetting');
    await certify('juvenile-justice-training');
    const answer = await search();
    expect([answer.status, answer.headers[WARNING]]).toEqual([200, undefined]);
  });

  it('count on their last day and not on the day after', async () => {
    await certify('vetting', inDays(1));
    await later(1);
    bodyOf(await search(), 200);
    await later(1);
    expect(bodyOf(await search(), 403)['code']).toBe('certificate-missing.vetting');
  });

  it('block instead of warning from the day that the data say', async () => {
    await certify('vetting');
    const rule = {
      kind: 'juvenile-justice-training',
      effect: 'block',
      validFrom: inDays(2),
      verified: false,
    };
    bodyOf(await administrator.post('/v1/certificate-rules', rule), 201);
    await later(1);
    bodyOf(await search(), 200);
    await later(1);
    expect(bodyOf(await search(), 403)['code']).toBe('certificate-missing.juvenile-justice-training');
  });
});
