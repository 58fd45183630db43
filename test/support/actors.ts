import supertest, { type Response, type Test } from 'supertest';
import { randomUUID } from 'node:crypto';
import { DEMONSTRATION_PASSWORD } from '../../src/demonstration/demonstration-accounts';
import { marked } from './marked-words';
import { checkAgainstContract } from './contract';
import type { TestApp } from './app';

/** A person at the API: signed in, with the headers that a good client sends. */
export class Caller {
  constructor(
    private readonly test: TestApp,
    readonly token: string,
    private readonly purpose?: string,
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(this.agent().get(path).set(headers));
  }

  /** A POST with a fresh idempotency key; `etag` becomes If-Match. */
  post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(
      this.agent()
        .post(path)
        .set({ 'idempotency-key': randomUUID(), ...headers })
        .send(marked(this.test, path, body)),
    );
  }

  /** Reads the resource first, and acts on the version that was read. */
  async act(path: string, action: string, body: object = {}): Promise<Response> {
    const { headers } = await this.get(path);
    const ifMatch: Record<string, string> = headers['etag']
      ? { 'if-match': headers['etag'] }
      : { 'if-match': '"1"' };
    return this.post(`${path}/${action}`, body, ifMatch);
  }

  for(purpose: string): Caller {
    return new Caller(this.test, this.token, purpose);
  }

  private agent() {
    return supertest(this.test.url);
  }

  private async send(request: Test): Promise<Response> {
    if (this.token) void request.set('authorization', `Bearer ${this.token}`);
    if (this.purpose) void request.set('purpose-of-use', this.purpose);
    const response = await request;
    checkAgainstContract(this.test, response);
    return response;
  }
}

/** Signs in by name and answers the caller. */
export async function signIn(
  test: TestApp,
  name: string,
  password = DEMONSTRATION_PASSWORD,
): Promise<Caller> {
  const response = await supertest(test.url).post('/v1/auth/sign-in').send({ name, password });
  if (response.status !== 200) throw new Error(`${name} could not sign in: ${response.text}`);
  return new Caller(test, (response.body as { accessToken: string }).accessToken);
}

export const anybody = (test: TestApp): Caller => new Caller(test, '');
