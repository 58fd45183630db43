import { randomUUID } from 'node:crypto';
import { agencyOf, CHOSEN_PASSWORD, makeAccount, settleIn, type MadeAccount } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, sampleIdentity } from '../support/journey';
import { countOf } from '../support/rows';

describe('A kept answer', () => {
  let test: TestApp;
  let administrator: Caller;
  let account: MadeAccount;
  let inspector: Caller;

  beforeAll(async () => {
    test = await startApp();
    administrator = await signIn(test, 'administrator@demo');
    account = await makeAccount(administrator, await agencyOf(administrator, 'police-unit', 'sabunchi'));
    for (const kind of ['vetting', 'juvenile-justice-training']) {
      const certificate = { kind, issuedOn: '2024-01-01' };
      bodyOf(await administrator.post(`/v1/staff/${account.id}/certificates`, certificate), 201);
    }
    inspector = await settleIn(test, account);
  });

  afterAll(() => test.close());

  const search = (identity: object, key = randomUUID()) =>
    inspector.for('intake').post('/v1/children/search', identity, { 'idempotency-key': key });

  async function register(key: string) {
    const identity = sampleIdentity();
    const { token } = bodyOf<{ token: string }>(await search(identity), 200);
    const body = {
      ...identity,
      searchToken: token,
      ...{ sex: 'male', district: 'sabunchi', disability: 'not-recorded', status: 'not-recorded' },
      ...{ languages: ['az'], interpreter: 'not-needed' },
    };
    const again = (by: Caller) => by.post('/v1/children', body, { 'idempotency-key': key });
    const { id } = bodyOf<{ id: string }>(await again(inspector), 201);
    return { id, again };
  }

  it('is never one of a search', async () => {
    const key = randomUUID();
    bodyOf(await search(sampleIdentity(), key), 200);
    expect(await countOf(test, 'platform.idempotency_key', `key = '${key}'`)).toBe(0);
  });

  it('names the child to the audit trail each time it is given', async () => {
    const { id, again } = await register(randomUUID());
    bodyOf(await again(inspector), 201);
    const looks = await countOf(test, 'audit.entry', `child_id = '${id}' and action = 'child.register'`);
    expect(looks).toBe(2);
  });

  it('is not given in another agency', async () => {
    const { again } = await register(randomUUID());
    const agencyId = await agencyOf(administrator, 'police-unit', 'narimanov');
    const move = { agencyId, roles: ['child-inspector'] };
    bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'move', move), 200);
    const moved = await signIn(test, account.signInName, CHOSEN_PASSWORD);
    expect(bodyOf(await again(moved), 422)['code']).toBe('idempotency-key-reused');
  });
});
