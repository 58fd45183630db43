import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { anybody, type Caller, signIn } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  offer,
  recordConditions,
  registerChild,
  registerIntake,
  takingUp,
} from '../support/journey';
import { RunningServer } from '../support/running-server';

interface Line {
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly requestId?: string;
}

describe('The log of a running server', () => {
  let test: TestApp;
  let server: RunningServer;
  const secrets: string[] = [];

  const marked = (text: string): string => {
    secrets.push(text);
    return text;
  };

  beforeAll(async () => {
    test = await startApp();
    server = await RunningServer.start(test, { LOG_LEVEL: 'trace' });
    await journey({ ...test, url: server.url });
    await mishaps();
    await allIsWritten();
  });

  afterAll(async () => {
    await server.stop();
    await test.close();
  });

  /** The whole way of a referral with marked names, texts and ids. */
  async function journey(there: TestApp): Promise<void> {
    const cast = await castOf(there);
    const identity = { givenName: marked('Kanaryaadı'), familyName: marked('Kanaryasoyadı') };
    const birthDate = { certainty: 'documented', day: marked('2011-07-19') };
    const child = await registerChild(cast.inspector, { ...identity, birthDate });
    const intake = await registerIntake(cast.inspector, there, child.id);
    const { id } = await draftReferral(cast, intake.id);
    // The server has a clock of its own, and nobody consents to a file before there is one.
    there.clock.set(new Date().toISOString());
    await recordConditions(cast.inspector, there, id);
    const path = `/v1/referrals/${id}`;
    bodyOf(await cast.inspector.act(path, 'submit'), 200);
    bodyOf(await cast.prosecutor.act(path, 'authorise', offer(there)), 200);
    // Nobody answers an offer before it is made.
    there.clock.set(new Date().toISOString());
    bodyOf(await cast.prosecutor.act(path, 'take-up', takingUp(there)), 200);
    for (const text of [child.id, child.number, intake.id, id]) marked(text);
    for (const text of ['Beat classmates', 'The family asks for help', 'First act']) marked(text);
    for (const { token } of [cast.inspector, cast.prosecutor]) marked(token);
  }

  /** What goes wrong tells no more than what goes right. */
  async function mishaps(): Promise<void> {
    const inspector = await signIn({ ...test, url: server.url }, 'inspector@sabunchi.demo');
    const bare = supertest(server.url);
    const authorization = `Bearer ${inspector.token}`;
    const missing = marked(randomUUID());
    await bare.get(`/v1/children/${missing}`).set({ authorization });
    await bare
      .get(`/v1/children/${marked('Kanaryayolu')}?name=${marked('Kanaryasual')}`)
      .set({ authorization });
    await bare.get(`/nowhere/${marked('Kanaryayersiz')}`);
    await bare
      .post('/v1/auth/sign-in')
      .send({ name: marked('kanarya@nowhere'), password: marked('kanaryaparolu') });
    const broken = `{"givenName": "${marked('Kanaryaqırıq')}`;
    await bare.post('/v1/children').set({ authorization, 'content-type': 'application/json' }).send(broken);
    await bare
      .post('/v1/children')
      .set({ authorization })
      .send({ [marked('kanaryasahə')]: 1 });
    await bare
      .get('/v1/me')
      .set({ authorization: `Bearer ${marked('kanarya.jeton.sınıq')}`.replaceAll('ı', 'i') });
    await bare.get('/v1/me').set({ authorization, 'purpose-of-use': marked('kanaryamaqsad') });
  }

  /** The log follows the answer: the line of a last request is waited for. */
  async function allIsWritten(): Promise<void> {
    await supertest(server.url).get('/health/live').set('x-request-id', 'the-last-one');
    while (!server.output.includes('the-last-one')) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  const lines = (): Line[] =>
    server.output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line);

  it('tells of every request its method, route, status and number', () => {
    expect(lines()).toContainEqual(
      expect.objectContaining({
        method: 'POST',
        route: '/v1/referrals/:id/authorise',
        status: 200,
        requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      }),
    );
  });

  it('holds no name, no text, no id of a file, no password and no token', () => {
    expect(secrets.length).toBeGreaterThan(20);
    const told = server.output.toLowerCase();
    expect(secrets.filter((text) => told.includes(text.toLowerCase()))).toEqual([]);
  });

  it('tells of what went wrong as well', () => {
    const told = lines().map(({ method, route, status }) => `${method} ${route} ${status}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'GET /v1/children/:id 404',
        'GET /v1/children/:id 422',
        'GET none 404',
        'POST /v1/auth/sign-in 401',
        'POST /v1/children 400',
        'GET /v1/me 400',
      ]),
    );
  });

  it('knows routes by their pattern only', () => {
    const routes = lines().flatMap(({ route }) => route ?? []);
    expect(routes.filter((route) => /[0-9a-f]{8}-|kanarya/i.test(route))).toEqual([]);
  });
});

describe('What operators see', () => {
  let test: TestApp;
  const TOKEN = 'a token of the operator';

  beforeAll(async () => {
    test = await startApp();
  });

  afterAll(() => test.close());

  const inject = (headers: Record<string, string>, remoteAddress: string) =>
    test.app.inject({ url: '/metrics', headers, remoteAddress });

  it('are figures by route pattern, for callers on this machine', async () => {
    await supertest(test.url).get(`/v1/children/${randomUUID()}`);
    const { status, text } = await supertest(test.url).get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/v1/children/:id",status="401"} 1',
    );
  });

  it.each([
    ['from elsewhere', '10.1.2.3', {}],
    ['through a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '10.1.2.3' }],
    ['with a forged address', '10.1.2.3', { 'x-forwarded-for': '127.0.0.1' }],
  ])('are not there for a caller %s', async (_, address, headers) => {
    expect((await inject(headers, address)).statusCode).toBe(404);
  });

  it('are there with the token of the operator, and not without it', async () => {
    const closed = await startApp({ METRICS_TOKEN: TOKEN });
    const ask = (authorization: string) => supertest(closed.url).get('/metrics').set({ authorization });
    const statuses = await Promise.all([ask(`Bearer ${TOKEN}`), ask(`Bearer ${TOKEN}s`), ask('')]);
    await closed.close();
    expect(statuses.map(({ status }) => status)).toEqual([200, 404, 404]);
  });

  it.each(['live', 'ready'])('is that the server is %s', async (what) => {
    expect(bodyOf(await anybody(test).get(`/health/${what}`), 200)).toEqual({ status: 'up' });
  });
});

describe('The number of a request', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp();
  });

  afterAll(() => test.close());

  it.each([
    ['an answer', '/health/live'],
    ['a refusal', '/v1/me'],
    ['a route that does not exist', '/v1/nowhere'],
  ])('comes back with %s', async (_, path) => {
    const { headers } = await supertest(test.url).get(path).set('x-request-id', 'desk-7:42');
    expect(headers['x-request-id']).toBe('desk-7:42');
  });

  it('is made when none, or none that can be kept, was sent', async () => {
    for (const sent of ['', 'two words', 'a'.repeat(65)]) {
      const { headers } = await supertest(test.url).get('/health/live').set('x-request-id', sent);
      expect(headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  it('is the trace of the caller when the caller has one', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const traceparent = `00-${trace}-b7ad6b7169203331-01`;
    const answer = await supertest(test.url).get('/v1/me').set({ traceparent });
    expect([answer.headers['x-request-id'], (answer.body as { traceId: string }).traceId]).toEqual([
      trace,
      trace,
    ]);
  });
});

describe('A server whose database is away', () => {
  let test: TestApp;
  let inspector: Caller;

  beforeAll(async () => {
    test = await startApp();
    inspector = await signIn(test, 'inspector@sabunchi.demo');
    await test.database.drop();
  });

  afterAll(() => test.close());

  it('lives', async () => {
    bodyOf(await anybody(test).get('/health/live'), 200);
  });

  it('is not ready, and says when to ask again', async () => {
    const answer = await anybody(test).get('/health/ready');
    expect(bodyOf(answer, 503)['code']).toBe('database-not-reachable');
    expect([answer.headers['content-type'], answer.headers['retry-after']]).toEqual([
      'application/problem+json; charset=utf-8',
      '5',
    ]);
  });

  it('answers 503 to whoever works and whoever signs in', async () => {
    bodyOf(await inspector.get('/v1/me'), 503);
    const credentials = { name: 'inspector@sabunchi.demo', password: 'whatever it may be' };
    bodyOf(await supertest(test.url).post('/v1/auth/sign-in').send(credentials), 503);
  });
});
