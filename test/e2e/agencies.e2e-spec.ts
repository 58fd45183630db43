import { agencyOf, makeAccount, settleIn } from '../support/accounts';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf } from '../support/journey';
import supertest from 'supertest';

interface Agency {
  readonly id: string;
  readonly kind: string;
  readonly validTo: string | null;
}

describe('Agencies', () => {
  let test: TestApp;
  let administrator: Caller;
  let unit: string;
  let prosecutors: string;

  beforeAll(async () => {
    test = await startApp();
    administrator = await signIn(test, 'administrator@demo');
    unit = await agencyOf(administrator, 'police-unit', 'sabunchi');
    prosecutors = await agencyOf(administrator, 'prosecutor-office', 'sabunchi');
  });

  afterAll(() => test.close());

  const body = (change: object = {}): object => ({
    kind: 'police-unit',
    nameAz: 'Nümunə polis bölməsi',
    nameEn: 'Sample police unit',
    nameRu: 'Пример отделения полиции',
    districts: ['sabunchi'],
    validFrom: '2026-01-01',
    ...change,
  });
  const found = async (change: object = {}): Promise<Agency> =>
    bodyOf<Agency>(await administrator.post('/v1/agencies', body(change)), 201);

  it('serve districts that there are', async () => {
    const refused = await administrator.post('/v1/agencies', body({ districts: ['sabunchi', 'x'] }));
    const errors = [{ pointer: '/districts/1', code: 'code-not-in-list' }];
    expect(bodyOf(refused, 422)['errors']).toEqual(errors);
    const { id } = await found();
    const corrected = await administrator.act(`/v1/agencies/${id}`, 'correct', {
      districts: ['sabunchi', 'x'],
    });
    expect(bodyOf(corrected, 422)['errors']).toEqual(errors);
  });

  it('are known to everybody who is signed in', async () => {
    const judge = await signIn(test, 'judge@sabunchi.demo');
    const { items } = bodyOf<{ items: Agency[] }>(await judge.get('/v1/agencies?kind=diversion-centre'), 200);
    expect(items.map(({ kind }) => kind)).toEqual(['diversion-centre', 'diversion-centre']);
  });

  it('are founded by an administrator only', async () => {
    const inspector = await signIn(test, 'inspector@sabunchi.demo');
    bodyOf(await inspector.post('/v1/agencies', body()), 403);
  });

  it('have a superior of their own or a higher kind', async () => {
    expect(await found({ superiorId: prosecutors })).toMatchObject({ superiorId: prosecutors });
  });

  it('have no superior of a lower kind', async () => {
    const refused = await administrator.post('/v1/agencies', body({ kind: 'court', superiorId: unit }));
    expect(bodyOf(refused, 422)['errors']).toEqual([
      { pointer: '/superiorId', code: 'agency.superior-of-lower-kind' },
    ]);
  });

  it('never stand above themselves', async () => {
    const upper = await found();
    const lower = await found({ superiorId: upper.id });
    const refused = await administrator.act(`/v1/agencies/${upper.id}`, 'correct', { superiorId: lower.id });
    expect(bodyOf(refused, 422)['errors']).toEqual([
      { pointer: '/superiorId', code: 'agency.superior-is-below' },
    ]);
  });

  it('lose what is corrected to null and keep what is absent', async () => {
    const { id } = await found({ contact: 'Room 4', capacity: 12 });
    const corrected = await administrator.act(`/v1/agencies/${id}`, 'correct', { contact: null });
    expect(bodyOf(corrected, 200)).toMatchObject({ contact: null, capacity: 12, version: 2 });
  });

  it('refuse a correction of their kind', async () => {
    const { id } = await found();
    bodyOf(await administrator.act(`/v1/agencies/${id}`, 'correct', { kind: 'court' }), 422);
  });

  it('are retired on a day, and not listed as valid afterwards', async () => {
    const { id } = await found({ kind: 'school', districts: [] });
    bodyOf(await administrator.act(`/v1/agencies/${id}`, 'retire', { validTo: '2026-06-30' }), 200);
    const onDay = async (day: string) => {
      const response = await administrator.get(`/v1/agencies?kind=school&validOn=${day}`);
      return bodyOf<{ items: Agency[] }>(response, 200).items.map((agency) => agency.id);
    };
    expect(await onDay('2026-06-30')).toContain(id);
    expect(await onDay('2026-07-01')).not.toContain(id);
  });

  it('let nobody in after their last day', async () => {
    const { id } = await found();
    const account = await makeAccount(administrator, id);
    const caller = await settleIn(test, account);
    bodyOf(await administrator.act(`/v1/agencies/${id}`, 'retire', { validTo: '2026-01-31' }), 200);
    bodyOf(await caller.get('/v1/me'), 401);
  });

  it('are not retired by those who serve there', async () => {
    const { agency } = bodyOf<{ agency: Agency }>(await administrator.get('/v1/me'), 200);
    const refused = await administrator.act(`/v1/agencies/${agency.id}`, 'retire', { validTo: '2026-12-31' });
    expect(bodyOf(refused, 409)['code']).toBe('agency.own-agency');
  });

  it('answer 404 for an id that nobody has', async () => {
    bodyOf(await administrator.get('/v1/agencies/0197f2a0-0000-7000-8000-000000000000'), 404);
  });

  it('answer 304 to whoever holds the present version', async () => {
    const { headers } = await administrator.get(`/v1/agencies/${unit}`);
    const again = await supertest(test.url)
      .get(`/v1/agencies/${unit}`)
      .set({ authorization: `Bearer ${administrator.token}`, 'if-none-match': headers['etag'] ?? '' });
    expect(again.status).toBe(304);
  });
});
