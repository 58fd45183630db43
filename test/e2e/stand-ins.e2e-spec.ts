import { agencyOf, makeAccount, settleIn, type MadeAccount } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf } from '../support/journey';

describe('Stand-ins', () => {
  let test: TestApp;
  let administrator: Caller;
  let supervisor: Caller;
  let unit: string;
  let absent: MadeAccount;

  beforeAll(async () => {
    test = await startApp();
    administrator = await signIn(test, 'administrator@demo');
    supervisor = await signIn(test, 'supervisor@sabunchi.demo');
    unit = await agencyOf(administrator, 'police-unit', 'sabunchi');
    absent = await makeAccount(administrator, unit);
  });

  afterAll(() => test.close());

  const inDays = (days: number): string =>
    new Date(test.clock.now().getTime() + days * 86_400_000).toISOString();
  const body = (standInAccountId: string, change: object = {}): object => ({
    absentAccountId: absent.id,
    standInAccountId,
    from: inDays(0),
    until: inDays(14),
    ...change,
  });
  const colleague = async (): Promise<{ account: MadeAccount; caller: Caller }> => {
    const account = await makeAccount(administrator, unit);
    return { account, caller: await settleIn(test, account) };
  };
  const standsInFor = async (caller: Caller): Promise<string[]> => {
    const me = bodyOf<{ standsInFor: { accountId: string }[] }>(await caller.get('/v1/me'), 200);
    return me.standsInFor.map(({ accountId }) => accountId);
  };
  const faultOf = (response: { body: unknown }): unknown => (response.body as { errors?: unknown }).errors;

  it('have the absent person’s lists while it lasts', async () => {
    const { account, caller } = await colleague();
    bodyOf(await supervisor.post('/v1/stand-ins', body(account.id)), 201);
    expect(await standsInFor(caller)).toEqual([absent.id]);
  });

  it('have nothing before it begins', async () => {
    const { account, caller } = await colleague();
    bodyOf(await supervisor.post('/v1/stand-ins', body(account.id, { from: inDays(1) })), 201);
    expect(await standsInFor(caller)).toEqual([]);
  });

  it('have nothing from the request after its end', async () => {
    const { account, caller } = await colleague();
    const { id } = bodyOf<{ id: string }>(await supervisor.post('/v1/stand-ins', body(account.id)), 201);
    bodyOf(await supervisor.act(`/v1/stand-ins/${id}`, 'end'), 200);
    expect(await standsInFor(caller)).toEqual([]);
    bodyOf(await supervisor.act(`/v1/stand-ins/${id}`, 'end'), 409);
  });

  it('have the same role', async () => {
    const investigator = await makeAccount(administrator, unit, ['investigator']);
    const refused = await supervisor.post('/v1/stand-ins', body(investigator.id));
    expect(faultOf(refused)).toEqual([{ pointer: '/standInAccountId', code: 'stand-in.of-another-role' }]);
  });

  it('serve in the same agency', async () => {
    const other = await agencyOf(administrator, 'police-unit', 'narimanov');
    const stranger = await makeAccount(administrator, other);
    const refused = await supervisor.post('/v1/stand-ins', body(stranger.id));
    expect(faultOf(refused)).toEqual([{ pointer: '/standInAccountId', code: 'reference-not-usable' }]);
  });

  it('are arranged by a supervisor for their own agency only', async () => {
    const neighbour = await signIn(test, 'supervisor@narimanov.demo');
    const { account } = await colleague();
    const refused = await neighbour.post('/v1/stand-ins', body(account.id));
    expect(faultOf(refused)).toEqual([{ pointer: '/absentAccountId', code: 'reference-not-usable' }]);
  });

  it('are arranged by the administrator in any agency', async () => {
    const { account } = await colleague();
    bodyOf(await administrator.post('/v1/stand-ins', body(account.id)), 201);
  });

  it('are not arranged by the colleague themselves', async () => {
    const { account, caller } = await colleague();
    bodyOf(await caller.post('/v1/stand-ins', body(account.id)), 403);
  });

  it('never stand in for themselves', async () => {
    const refused = await supervisor.post('/v1/stand-ins', body(absent.id));
    expect(faultOf(refused)).toEqual([{ pointer: '/standInAccountId', code: 'stand-in.same-person' }]);
  });

  it('end with the move of either person', async () => {
    const { account, caller } = await colleague();
    const { id } = bodyOf<{ id: string }>(await supervisor.post('/v1/stand-ins', body(account.id)), 201);
    const other = await agencyOf(administrator, 'police-unit', 'narimanov');
    const to = { agencyId: other, roles: ['child-inspector'] };
    bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'move', to), 200);
    expect(bodyOf(await supervisor.get(`/v1/stand-ins/${id}`), 200)['endedAt']).not.toBeNull();
    bodyOf(await caller.get('/v1/me'), 401);
  });

  it('are invisible to another agency', async () => {
    const { account } = await colleague();
    const { id } = bodyOf<{ id: string }>(await supervisor.post('/v1/stand-ins', body(account.id)), 201);
    const neighbour = await signIn(test, 'supervisor@narimanov.demo');
    bodyOf(await neighbour.get(`/v1/stand-ins/${id}`), 404);
    const { items } = bodyOf<{ items: unknown[] }>(await neighbour.get('/v1/stand-ins'), 200);
    expect(items).toEqual([]);
  });

  it('are chosen among colleagues whose accounts are open', async () => {
    const { account } = await colleague();
    bodyOf(await administrator.act(`/v1/staff/${account.id}`, 'disable'), 200);
    const { items } = bodyOf<{ items: { accountId: string }[] }>(
      await supervisor.get('/v1/stand-ins/colleagues?limit=200'),
      200,
    );
    expect(items.map(({ accountId }) => accountId)).toContain(absent.id);
    expect(items.map(({ accountId }) => accountId)).not.toContain(account.id);
  });
});
