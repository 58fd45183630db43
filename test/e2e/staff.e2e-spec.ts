import supertest from 'supertest';
import { agencyOf, CHOSEN_PASSWORD, makeAccount, settleIn } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf } from '../support/journey';

describe('Accounts of staff', () => {
  let test: TestApp;
  let administrator: Caller;
  let unit: string;
  let otherUnit: string;

  beforeAll(async () => {
    test = await startApp();
    administrator = await signIn(test, 'administrator@demo');
    unit = await agencyOf(administrator, 'police-unit', 'sabunchi');
    otherUnit = await agencyOf(administrator, 'police-unit', 'narimanov');
  });

  afterAll(() => test.close());

  const ownId = async (caller: Caller): Promise<string> =>
    bodyOf<{ accountId: string }>(await caller.get('/v1/me'), 200).accountId;
  const codeOf = (response: { body: unknown }): unknown => (response.body as { code: unknown }).code;

  describe('the first password', () => {
    it('opens nothing but changing it', async () => {
      const account = await makeAccount(administrator, unit);
      const caller = await signIn(test, account.signInName, account.firstPassword);
      expect(bodyOf(await caller.get('/v1/me'), 200)).toMatchObject({
        mustChangePassword: true,
        waiting: [],
      });
      expect(bodyOf(await caller.get('/v1/agencies'), 403)['code']).toBe('password-must-change');
    });

    it('is told again only to the same administrator for the same request', async () => {
      const body = {
        signInName: 'told.twice@unit.example',
        displayName: 'Sample member of staff',
        language: 'az',
        agencyId: unit,
        roles: ['investigator'],
      };
      const key = { 'idempotency-key': 'told-twice-0001' };
      const once = await administrator.post('/v1/staff', body, key);
      const twice = await administrator.post('/v1/staff', body, key);
      expect(twice.text).toBe(once.text);
    });

    it('is shown by no other answer', async () => {
      const { id, firstPassword } = await makeAccount(administrator, unit);
      const { text } = await administrator.get(`/v1/staff/${id}`);
      expect(text).not.toContain(firstPassword);
    });

    it('opens everything of the role once it is changed', async () => {
      const caller = await settleIn(test, await makeAccount(administrator, unit));
      bodyOf(await caller.get('/v1/agencies'), 200);
    });
  });

  describe('changing a password', () => {
    const change = async (currentPassword: string, newPassword: string) => {
      const account = await makeAccount(administrator, unit);
      const caller = await settleIn(test, account);
      return {
        account,
        caller,
        answer: await caller.post('/v1/me/change-password', { currentPassword, newPassword }),
      };
    };

    it('asks for the present one', async () => {
      const { answer } = await change('not the present one', 'nine owls on the old roof');
      expect(bodyOf(answer, 422)['errors']).toEqual([
        { pointer: '/currentPassword', code: 'password.not-right' },
      ]);
    });

    it('refuses one that everybody tries first', async () => {
      const { answer } = await change(CHOSEN_PASSWORD, 'Password-1234');
      expect(bodyOf(answer, 422)['errors']).toEqual([
        { pointer: '/newPassword', code: 'password.too-common' },
      ]);
    });

    it('stops whoever goes on guessing', async () => {
      const { caller } = await change('wrong', 'nine owls on the old roof');
      const guess = () =>
        caller.post('/v1/me/change-password', {
          currentPassword: 'wrong',
          newPassword: 'nine owls on the roof',
        });
      for (let time = 0; time < 7; time += 1) bodyOf(await guess(), 422);
      bodyOf(await guess(), 429);
    });

    it('ends all other sessions and keeps this one', async () => {
      const account = await makeAccount(administrator, unit);
      const here = await settleIn(test, account);
      const elsewhere = await signIn(test, account.signInName, CHOSEN_PASSWORD);
      const body = { currentPassword: CHOSEN_PASSWORD, newPassword: 'nine owls on the old roof' };
      bodyOf(await here.post('/v1/me/change-password', body), 204);
      bodyOf(await here.get('/v1/me'), 200);
      bodyOf(await elsewhere.get('/v1/me'), 401);
    });
  });

  describe('an administrator', () => {
    it('gives no role that the agency does not have', async () => {
      const response = await administrator.post('/v1/staff', {
        signInName: 'judge.in.unit@unit.example',
        displayName: 'Sample member of staff',
        language: 'az',
        agencyId: unit,
        roles: ['child-inspector', 'judge'],
      });
      expect(bodyOf(response, 422)).toMatchObject({
        code: 'staff.role-not-of-agency',
        errors: [{ pointer: '/roles/1', code: 'role-not-of-agency' }],
      });
    });

    it('gives a sign-in name once, whatever its case', async () => {
      const { signInName } = await makeAccount(administrator, unit);
      const response = await administrator.post('/v1/staff', {
        signInName: signInName.toUpperCase(),
        displayName: 'Sample member of staff',
        language: 'az',
        agencyId: unit,
        roles: ['investigator'],
      });
      expect(bodyOf(response, 409)['code']).toBe('staff.sign-in-name-taken');
    });

    it.each([
      ['disable', {}],
      ['reset-password', {}],
      ['roles', { roles: ['safeguarding-lead'] }],
      ['move', { agencyId: '00000000-0000-7000-8000-000000000000', roles: ['investigator'] }],
    ])('does not %s their own account', async (action, body) => {
      const response = await administrator.act(`/v1/staff/${await ownId(administrator)}`, action, body);
      expect([response.status, codeOf(response)]).toEqual([409, 'staff.own-account']);
    });

    it('certifies nobody of themselves', async () => {
      const path = `/v1/staff/${await ownId(administrator)}/certificates`;
      const response = await administrator.post(path, { kind: 'vetting', issuedOn: '2026-01-01' });
      expect([response.status, codeOf(response)]).toEqual([409, 'staff.own-account']);
    });

    it('locks an account, which bites on the next request', async () => {
      const account = await makeAccount(administrator, unit);
      const caller = await settleIn(test, account);
      bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'disable'), 200);
      bodyOf(await caller.get('/v1/me'), 401);
      const again = supertest(test.url).post('/v1/auth/sign-in');
      bodyOf(await again.send({ name: account.signInName, password: CHOSEN_PASSWORD }), 401);
    });

    it('unlocks it again', async () => {
      const account = await makeAccount(administrator, unit);
      await settleIn(test, account);
      bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'disable'), 200);
      bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'enable'), 200);
      await signIn(test, account.signInName, CHOSEN_PASSWORD);
    });

    it('moves somebody, which ends their sessions', async () => {
      const account = await makeAccount(administrator, unit);
      const caller = await settleIn(test, account);
      const to = { agencyId: otherUnit, roles: ['investigator'] };
      expect(bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'move', to), 200)).toMatchObject(to);
      bodyOf(await caller.get('/v1/me'), 401);
      const back = await signIn(test, account.signInName, CHOSEN_PASSWORD);
      expect(bodyOf(await back.get('/v1/me'), 200)).toMatchObject({
        agency: { id: otherUnit },
        roles: ['investigator'],
      });
    });

    it('changes roles, which count from the next request', async () => {
      const account = await makeAccount(administrator, unit);
      const caller = await settleIn(test, account);
      bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'roles', { roles: ['investigator'] }), 200);
      expect(bodyOf(await caller.get('/v1/me'), 200)['roles']).toEqual(['investigator']);
    });

    it('resets a password, which ends the sessions', async () => {
      const account = await makeAccount(administrator, unit);
      const caller = await settleIn(test, account);
      const answer = await administrator.act(`/v1/staff/${account.id}`, 'reset-password');
      const { firstPassword } = bodyOf<{ firstPassword: string }>(answer, 200);
      bodyOf(await caller.get('/v1/me'), 401);
      const fresh = await signIn(test, account.signInName, firstPassword);
      bodyOf(await fresh.get('/v1/agencies'), 403);
    });

    it('corrects what is said and leaves the rest', async () => {
      const { id, signInName } = await makeAccount(administrator, unit);
      const answer = await administrator.act(`/v1/staff/${id}`, 'correct', { profession: 'psychologist' });
      expect(bodyOf(answer, 200)).toMatchObject({ profession: 'psychologist', signInName, version: 2 });
    });

    it('must have seen what is changed', async () => {
      const { id } = await makeAccount(administrator, unit);
      bodyOf(await administrator.post(`/v1/staff/${id}/disable`), 428);
      bodyOf(await administrator.post(`/v1/staff/${id}/disable`, {}, { 'if-match': '"7"' }), 412);
    });

    it('finds accounts by agency and role, page by page', async () => {
      const seen: string[] = [];
      let path: string | null = `/v1/staff?agencyId=${unit}&role=child-inspector&limit=2`;
      while (path !== null) {
        const page: { items: { id: string }[]; next: string | null } = bodyOf(
          await administrator.get(path),
          200,
        );
        seen.push(...page.items.map(({ id }) => id));
        path = page.next && `/v1/staff?agencyId=${unit}&role=child-inspector&limit=2&cursor=${page.next}`;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThan(2);
    });
  });

  describe('certificates', () => {
    const newest = async (id: string) =>
      bodyOf<{ items: { id: string }[] }>(await administrator.get(`/v1/staff/${id}/certificates`), 200);

    it('that block are needed to work', async () => {
      const account = await makeAccount(administrator, unit);
      const caller = await settleIn(test, account);
      const refused = await caller.post('/v1/intakes', {});
      expect([refused.status, codeOf(refused)]).toEqual([403, 'certificate-missing.vetting']);
    });

    it('count until they are revoked', async () => {
      const account = await makeAccount(administrator, unit);
      const caller = await settleIn(test, account);
      const path = `/v1/staff/${account.id}/certificates`;
      const answer = await administrator.post(path, { kind: 'vetting', issuedOn: '2026-01-01' });
      const { id } = bodyOf<{ id: string }>(answer, 201);
      bodyOf(await caller.post('/v1/intakes', {}), 422);
      bodyOf(await administrator.act(`/v1/certificates/${id}`, 'revoke'), 200);
      bodyOf(await caller.post('/v1/intakes', {}), 403);
      expect((await newest(account.id)).items).toHaveLength(1);
    });

    it('are of a kind that a rule speaks of', async () => {
      const { id } = await makeAccount(administrator, unit);
      const body = { kind: 'vettting', issuedOn: '2026-01-01' };
      expect(bodyOf(await administrator.post(`/v1/staff/${id}/certificates`, body), 422)['errors']).toEqual([
        { pointer: '/kind', code: 'certificate.kind-without-rule' },
      ]);
    });

    it.each(['first-aid', '2026-02-30', 'toString'])(
      'have no rule of a kind of no list: %s',
      async (kind) => {
        const rule = { kind, effect: 'warn', validFrom: '2026-02-01', verified: false };
        expect(bodyOf(await administrator.post('/v1/certificate-rules', rule), 422)['errors']).toEqual([
          { pointer: '/kind', code: 'code-not-in-list' },
        ]);
      },
    );

    it('have rules with a first day; the rule before ends the day before', async () => {
      const kind = 'mediation-training';
      const rule = (effect: string, validFrom: string) =>
        administrator.post('/v1/certificate-rules', { kind, effect, validFrom, verified: false });
      bodyOf(await rule('warn', '2026-02-01'), 201);
      bodyOf(await rule('block', '2026-05-01'), 201);
      bodyOf(await rule('warn', '2026-04-01'), 422);
      const { items } = bodyOf<{ items: { kind: string; effect: string; validTo: string | null }[] }>(
        await administrator.get('/v1/certificate-rules'),
        200,
      );
      expect(
        items.filter((one) => one.kind === kind).map(({ effect, validTo }) => [effect, validTo]),
      ).toEqual([
        ['warn', '2026-04-30'],
        ['block', null],
      ]);
    });
  });

  it('are closed to everybody else', async () => {
    const inspector = await signIn(test, 'inspector@sabunchi.demo');
    bodyOf(await inspector.get('/v1/staff'), 403);
    bodyOf(await inspector.get(`/v1/staff/${await ownId(inspector)}`), 403);
  });
});
