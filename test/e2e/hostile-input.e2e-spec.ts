import supertest from 'supertest';
import fc from 'fast-check';
import { startApp, type TestApp } from '../support/app';
import { castOf, referralIn, type Cast } from '../support/journey';
import { countOf } from '../support/rows';
import { checkAgainstContract } from '../support/contract';

const RUNS = process.env['TEST_LONG'] ? 2_000 : 60;

/** Bodies that no client of good will sends. */
const HOSTILE: readonly [string, string][] = [
  ['malformed JSON', '{"intakeId": '],
  ['no JSON at all', 'referral'],
  ['an array', '[]'],
  ['a number', '7'],
  ['null', 'null'],
  [
    'an unknown field',
    '{"intakeId":"0199f0a2-0000-7000-8000-000000000000","basis":"diversion","stage":"police","role":"administrator"}',
  ],
  ['a wrong type', '{"intakeId":7,"basis":["diversion"],"stage":{}}'],
  ['a prototype', '{"__proto__":{"state":"accepted"},"constructor":{"prototype":{}}}'],
  ['a string of a megabyte', `{"summary":"${'a'.repeat(1_048_576)}"}`],
  [
    'a NUL byte',
    '{"intakeId":"0199f0a2-0000-7000-8000-000000000000","basis":"diversion","stage":"police","summary":"a\\u0000b"}',
  ],
  [
    'a lone surrogate',
    '{"intakeId":"0199f0a2-0000-7000-8000-000000000000","basis":"diversion","stage":"police","summary":"\\ud800"}',
  ],
  ['deep nesting', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
];

describe('Hostile input', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const post = (path: string, body: string, type = 'application/json') =>
    supertest(test.url)
      .post(path)
      .set({
        authorization: `Bearer ${cast.inspector.token}`,
        'idempotency-key': `k${Math.random()}xxxxxxxx`,
        'content-type': type,
      })
      .send(body);

  it.each(HOSTILE)('%s is answered with a problem and stores nothing', async (_, body) => {
    const before = await countOf(test, 'referrals.referral');
    const response = await post('/v1/referrals', body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(await countOf(test, 'referrals.referral')).toBe(before);
  });

  it.each(['application/xml', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    '%s is refused: this API speaks JSON',
    async (type) => {
      expect((await post('/v1/referrals', 'name=a&password=b', type)).status).toBe(415);
      expect((await post('/v1/auth/sign-in', 'name=a&password=b', type)).status).toBe(415);
    },
  );

  it('impossible dates are refused', async () => {
    for (const metAt of [
      '2026-02-30T10:00:00Z',
      '2026-13-01T10:00:00Z',
      'yesterday',
      '2026-01-01',
      '0000-01-01T00:00:00Z',
    ]) {
      const response = await cast.inspector.post('/v1/intakes', {
        source: 'police',
        metAt,
        metDistrict: 'sabunchi',
        acts: [],
      });
      expect(response.status).toBe(422);
    }
  });

  it('a path without a route is a problem, another method names those that exist', async () => {
    const nowhere = await supertest(test.url).get('/v1/nowhere');
    expect([nowhere.status, nowhere.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    const wrong = await supertest(test.url).delete('/v1/referrals');
    expect([wrong.status, wrong.headers['allow']]).toEqual([405, 'GET, POST']);
  });

  it('ids that are none are refused before anything is read', async () => {
    for (const id of ['1', 'null', "'; drop table referrals.referral; --", '%00', 'a'.repeat(300)]) {
      const { status } = await supertest(test.url)
        .get(`/v1/referrals/${encodeURIComponent(id)}`)
        .set('authorization', `Bearer ${cast.inspector.token}`);
      expect([400, 404, 414, 422]).toContain(status);
    }
  });

  it('forged cursors are refused', async () => {
    for (const cursor of ['x', 'eyJh.zzzz', 'a.b.c']) {
      const { status } = await cast.inspector.get(`/v1/referrals?list=my-unit&cursor=${cursor}`);
      expect([400, 422]).toContain(status);
    }
  });

  it('no JSON whatever makes an action fail on our side', async () => {
    const id = await referralIn('submitted', cast, test);
    await fc.assert(
      fc.asyncProperty(
        fc.json({ maxDepth: 4 }),
        fc.constantFrom('withdraw', 'amend', 'record-condition'),
        async (body, action) => {
          const response = await post(`/v1/referrals/${id}/${action}`, body).set('if-match', '"999"');
          checkAgainstContract(test, response);
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: RUNS, seed: 20_261_123 },
    );
  });
});
