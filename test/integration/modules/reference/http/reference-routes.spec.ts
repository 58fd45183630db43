import supertest, { type Response } from 'supertest';
import { anybody, signIn, type Caller } from '../../../../support/actors';
import { startApp, type TestApp } from '../../../../support/app';

const body = (response: Response) => response.body as Record<string, unknown>;
const codes = (response: Response) =>
  (response.body as { items: { code: string }[] }).items.map(({ code }) => code);

describe('the routes of the reference data', () => {
  let test: TestApp;
  let administrator: Caller;
  let inspector: Caller;

  beforeAll(async () => {
    test = await startApp();
    administrator = await signIn(test, 'administrator@demo');
    inspector = await signIn(test, 'inspector@sabunchi.demo');
  });
  afterAll(() => test.close());

  it('name the lists', async () => {
    const response = await inspector.get('/v1/reference');
    expect(response.status).toBe(200);
    expect((response.body as { items: { name: string }[] }).items.map(({ name }) => name)).toContain(
      'offences',
    );
  });

  it('are closed to who is not signed in', async () =>
    expect((await anybody(test).get('/v1/reference/sexes')).status).toBe(401));

  it('show a list with its unverified marks', async () => {
    const response = await inspector.get('/v1/reference/offences');
    expect(response.status).toBe(200);
    const { items } = response.body as { items: { code: string; verified: boolean }[] };
    expect(items.find(({ code }) => code === 'cc-127')).toMatchObject({
      verified: false,
      attributes: { minAge: 14 },
    });
  });

  it('show what a day of imprisonment is worth in other punishments', async () => {
    const response = await inspector.get('/v1/reference/sanction-equivalences');
    const { items } = response.body as { items: { code: string; verified: boolean; attributes: object }[] };
    expect(items).toHaveLength(3);
    expect(items.find(({ code }) => code === 'public-works-for-one-day')).toMatchObject({
      ...{ verified: true, source: 'azkurs.org cinayet-mecellesi page=4' },
      attributes: { measure: 'public-works', unit: 'hours', amount: 8, law: 'CC 68.1' },
    });
  });

  it('show a list as it was on a day', async () => {
    const response = await inspector.get('/v1/reference/legal-bases?validOn=2006-01-01');
    expect(codes(response)).toContain('law-919-iiq');
    expect(codes(response)).not.toContain('pilot-memorandum-2007');
  });

  it('answer nothing new to who holds the list already', async () => {
    const { headers } = await inspector.get('/v1/reference/sexes');
    expect(headers['cache-control']).toBe('private, no-cache');
    const again = await supertest(test.url)
      .get('/v1/reference/sexes')
      .set({ authorization: `Bearer ${inspector.token}`, 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
  });

  it('know no list that does not exist', async () =>
    expect((await inspector.get('/v1/reference/atlantis')).status).toBe(404));

  it('show one entry by its code', async () =>
    expect(body(await inspector.get('/v1/reference/measures/mentoring'))).toMatchObject({
      labels: { az: 'Mentorluq' },
    }));

  it('refuse a day that does not exist', async () =>
    expect((await inspector.get('/v1/reference/sexes?validOn=2026-02-30')).status).toBe(422));

  const entry = {
    code: 'archery-club',
    validFrom: '2026-01-01',
    labels: { az: 'Oxatma dərnəyi', en: 'Archery club', ru: 'Кружок стрельбы из лука' },
    attributes: { kind: 'voluntary-obligation', imposedBy: [], custodial: false, maxDays: 60 },
    verified: false,
    source: 'Wish of a centre',
    sort: 500,
  };

  it('let the administrator add an entry, which stands where Location says', async () => {
    const made = await administrator.post('/v1/reference/measures', entry);
    expect(made.status).toBe(201);
    const found = await inspector.get(String(made.headers['location']));
    expect(body(found)).toEqual(body(made));
  });

  it('refuse the same code for the same days', async () =>
    expect((await administrator.post('/v1/reference/measures', entry)).status).toBe(409));

  it('let nobody else add one', async () =>
    expect((await inspector.post('/v1/reference/measures', { ...entry, code: 'other' })).status).toBe(403));

  it('point at an attribute that does not fit', async () => {
    const attributes = { ...entry.attributes, kind: 'reward' };
    const response = await administrator.post('/v1/reference/measures', { ...entry, code: 'x', attributes });
    expect(response.status).toBe(422);
    expect(body(response)['errors']).toEqual([{ pointer: '/attributes/kind', code: 'not-choice' }]);
  });

  it('let the administrator correct an entry and retire it', async () => {
    const { id } = body(await administrator.get('/v1/reference/measures/archery-club'));
    const path = `/v1/reference/measures/${String(id)}`;
    const corrected = await administrator.act(path, 'correct', { verified: true });
    expect(body(corrected)).toMatchObject({ verified: true, version: 2 });
    const retired = await administrator.act(path, 'retire', { validTo: '2026-12-31' });
    expect(body(retired)).toMatchObject({ validTo: '2026-12-31', version: 3 });
  });

  it('demand the version that was seen', async () => {
    const { id } = body(await administrator.get('/v1/reference/sexes/male'));
    const path = `/v1/reference/sexes/${String(id)}/retire`;
    expect((await administrator.post(path, { validTo: '2030-12-31' })).status).toBe(428);
    expect((await administrator.post(path, { validTo: '2030-12-31' }, { 'if-match': '"9"' })).status).toBe(
      412,
    );
  });

  it('show who may decide', async () => {
    const response = await inspector.get('/v1/reference/competences?stage=court');
    expect(response.status).toBe(200);
    const { items } = response.body as { items: { role: string; verified: boolean }[] };
    expect(new Set(items.map(({ role, verified }) => `${role} ${verified}`))).toEqual(
      new Set(['judge false']),
    );
  });

  it('show how long a step may take', async () =>
    expect(codes(await inspector.get('/v1/reference/clock-rules?code=review'))).toEqual(['review']));

  it('let the administrator replace a clock rule', async () => {
    const { items } = (await administrator.get('/v1/reference/clock-rules?code=review')).body as {
      items: { id: string }[];
    };
    const path = `/v1/reference/clock-rules/${items[0]!.id}`;
    expect((await administrator.act(path, 'retire', { validTo: '2029-12-31' })).status).toBe(200);
    const rule = { code: 'review', amount: 20, unit: 'days', escalatesTo: 'judge', validFrom: '2030-01-01' };
    const made = await administrator.post('/v1/reference/clock-rules', {
      ...rule,
      verified: false,
      source: 'Example',
    });
    expect(made.status).toBe(201);
    expect((await inspector.get(String(made.headers['location']))).status).toBe(200);
  });

  it('let the administrator add a competence', async () => {
    const competence = {
      stage: 'court',
      gravity: 'ESPECIALLY_SERIOUS',
      minAge: 14,
      maxAge: 17,
      agencyKind: 'court',
      role: 'judge',
      legalBasis: 'cc-88',
      validFrom: '2026-01-01',
      verified: false,
      source: 'Example',
    };
    expect((await administrator.post('/v1/reference/competences', competence)).status).toBe(201);
    expect((await administrator.post('/v1/reference/competences', competence)).status).toBe(409);
  });
});
