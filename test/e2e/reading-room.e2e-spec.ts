import supertest from 'supertest';
import { startApp, type TestApp } from '../support/app';

describe('the edge of the server', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp({ RATE_LIMIT: '5' });
  });
  afterAll(() => test.close());

  it('lets the reading room of the API run its own scripts, and nothing else run any', async () => {
    const room = await supertest(test.url).get('/docs');
    expect(room.status).toBe(200);
    expect(room.headers['content-security-policy']).toContain("script-src 'self'");
    const other = await supertest(test.url).get('/health/live');
    expect(other.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('answers an address that sends too much with a problem, and says how long to wait', async () => {
    const answers = [];
    for (let index = 0; index < 6; index += 1) answers.push(await supertest(test.url).get('/v1/me'));
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(last?.body).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect(last?.headers['ratelimit']).toMatch(/^"address";r=0;t=\d+$/);
  });
});
