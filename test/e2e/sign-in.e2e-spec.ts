import supertest, { type Response } from 'supertest';
import { DEMONSTRATION_PASSWORD } from '../../src/demonstration/demonstration-accounts';
import { anybody, Caller, signIn } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf } from '../support/journey';

const NAME = 'inspector@sabunchi.demo';

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

describe('Signing in', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp();
  });

  afterAll(() => test.close());

  const attempt = (name: string, password: string): Promise<Response> =>
    supertest(test.url).post('/v1/auth/sign-in').send({ name, password });
  const tokens = async (): Promise<Tokens> =>
    bodyOf<Tokens>(await attempt(NAME, DEMONSTRATION_PASSWORD), 200);
  const refresh = (refreshToken: string): Promise<Response> =>
    supertest(test.url).post('/v1/auth/refresh').send({ refreshToken });
  const meWith = (token: string): Promise<Response> => new Caller(test, token).get('/v1/me');

  const withoutIds = ({ text, headers, status }: Response): unknown => {
    const { date: _date, 'x-request-id': _id, ...rest } = headers as Record<string, string>;
    return { status, rest, text: text.replace(/"traceId":"[0-9a-f]+"/, '') };
  };

  it('tells who I am and what I may do', async () => {
    const me = bodyOf(await (await signIn(test, NAME)).get('/v1/me'), 200);
    expect(me).toMatchObject({ signInName: NAME, roles: ['child-inspector'], mustChangePassword: false });
  });

  it('answers an unknown name and a wrong password with the same bytes', async () => {
    const wrong = await attempt(NAME, 'not the password');
    const unknown = await attempt('nobody@sabunchi.demo', 'not the password');
    expect(withoutIds(unknown)).toEqual(withoutIds(wrong));
  });

  it('knows nobody without a token', async () => {
    bodyOf(await anybody(test).get('/v1/me'), 401);
  });

  it('knows nobody by a token whose signature was changed', async () => {
    const { accessToken } = await tokens();
    const [head, claims] = accessToken.split('.');
    bodyOf(await meWith(`${head}.${claims}.${'A'.repeat(43)}`), 401);
  });

  it('knows nobody by a token that claims to need no signature', async () => {
    const { accessToken } = await tokens();
    const head = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    bodyOf(await meWith(`${head}.${accessToken.split('.')[1]}.AA`), 401);
  });

  it('ends an access token after ten minutes and takes the refresh token instead', async () => {
    const first = await tokens();
    test.clock.advance({ minutes: 11 });
    bodyOf(await meWith(first.accessToken), 401);
    const second = bodyOf<Tokens>(await refresh(first.refreshToken), 200);
    bodyOf(await meWith(second.accessToken), 200);
  });

  it('gives another successor when the answer was lost less than a minute ago', async () => {
    const { refreshToken } = await tokens();
    bodyOf(await refresh(refreshToken), 200);
    test.clock.advance({ seconds: 59 });
    const again = bodyOf<Tokens>(await refresh(refreshToken), 200);
    bodyOf(await refresh(again.refreshToken), 200);
  });

  it('ends the whole family when a used refresh token comes back after a minute', async () => {
    const first = await tokens();
    const second = bodyOf<Tokens>(await refresh(first.refreshToken), 200);
    test.clock.advance({ seconds: 61 });
    bodyOf(await refresh(first.refreshToken), 401);
    bodyOf(await refresh(second.refreshToken), 401);
    bodyOf(await meWith(second.accessToken), 401);
  });

  it('ends the whole family when the successor that was believed lost is used as well', async () => {
    const { refreshToken } = await tokens();
    const first = bodyOf<Tokens>(await refresh(refreshToken), 200);
    const second = bodyOf<Tokens>(await refresh(refreshToken), 200);
    bodyOf(await refresh(first.refreshToken), 401);
    bodyOf(await refresh(second.refreshToken), 401);
    bodyOf(await meWith(second.accessToken), 401);
  });

  it('gives successors until one arrives', async () => {
    const { refreshToken } = await tokens();
    bodyOf(await refresh(refreshToken), 200);
    bodyOf(await refresh(refreshToken), 200);
    const arrived = bodyOf<Tokens>(await refresh(refreshToken), 200);
    bodyOf(await refresh(arrived.refreshToken), 200);
  });

  it('ends the whole family when a token comes back whose successor was used', async () => {
    const first = await tokens();
    const second = bodyOf<Tokens>(await refresh(first.refreshToken), 200);
    const third = bodyOf<Tokens>(await refresh(second.refreshToken), 200);
    bodyOf(await refresh(first.refreshToken), 401);
    bodyOf(await meWith(third.accessToken), 401);
  });

  it('ends a session after twelve hours, however often it was refreshed', async () => {
    let { refreshToken } = await tokens();
    for (let hour = 0; hour < 11; hour += 1) {
      test.clock.advance({ hours: 1 });
      ({ refreshToken } = bodyOf<Tokens>(await refresh(refreshToken), 200));
    }
    test.clock.advance({ hours: 1 });
    bodyOf(await refresh(refreshToken), 401);
  });

  it('signs out at once', async () => {
    const { accessToken, refreshToken } = await tokens();
    bodyOf(await supertest(test.url).post('/v1/auth/sign-out').send({ refreshToken }), 204);
    bodyOf(await meWith(accessToken), 401);
  });

  it('answers signing out alike for a token that never was', async () => {
    const refreshToken = 'A'.repeat(43);
    bodyOf(await supertest(test.url).post('/v1/auth/sign-out').send({ refreshToken }), 204);
  });

  it('refuses a body with more than name and password', async () => {
    const body = { name: NAME, password: DEMONSTRATION_PASSWORD, role: 'administrator' };
    bodyOf(await supertest(test.url).post('/v1/auth/sign-in').send(body), 422);
  });

  it('stops a name after eight failures, the right password too, and opens again later', async () => {
    const name = 'judge@sabunchi.demo';
    for (let time = 0; time < 8; time += 1) bodyOf(await attempt(name, `guess ${time}`), 401);
    const stopped = await attempt(name, DEMONSTRATION_PASSWORD);
    expect([stopped.status, stopped.headers['retry-after']]).toEqual([429, '900']);
    test.clock.advance({ minutes: 16 });
    bodyOf(await attempt(name, DEMONSTRATION_PASSWORD), 200);
  });

  it('stops guesses that come all at once', async () => {
    const name = 'supervisor@sabunchi.demo';
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, time) => attempt(name, `guess ${time}`)),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThan(16);
  });

  it('knows a name by no other spelling that would be counted apart', async () => {
    bodyOf(await attempt('\u0130nspector@narimanov.demo', DEMONSTRATION_PASSWORD), 401);
  });

  it('throttles a name that does not exist in the same way', async () => {
    const name = 'nobody.either@sabunchi.demo';
    for (let time = 0; time < 8; time += 1) bodyOf(await attempt(name, `guess ${time}`), 401);
    bodyOf(await attempt(name, 'guess'), 429);
  });
});
