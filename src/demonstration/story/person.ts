import { randomUUID } from 'node:crypto';
import type { Watch } from './watch';

/** What the API answered, as far as a story needs it. */
export interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  /** The body as it came; a story names the few fields that it reads. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** An answer that the story did not expect: the API no longer does what the story tells. */
export class UnexpectedAnswer extends Error {
  constructor(request: string, answer: Answer) {
    super(`${request} was answered ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** Somebody at the API: signed in, with the headers that a good client sends. */
export class Person {
  constructor(
    private readonly url: string,
    readonly name: string,
    private readonly token: string,
    readonly watch: Watch,
  ) {}

  /** @throws UnexpectedAnswer when the status is another. */
  async get(path: string, status = 200, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, status, { headers });
  }

  /** @throws UnexpectedAnswer when the status is another. */
  async post(
    path: string,
    body: object,
    status: number,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.send('POST', path, status, { body: JSON.stringify(body), headers });
  }

  /** What a file turns out to be: its name, kind and size. @throws UnexpectedAnswer when it is refused. */
  async download(path: string, headers: Record<string, string> = {}): Promise<string> {
    const answer = await fetch(this.url + path, {
      headers: { authorization: `Bearer ${this.token}`, ...headers },
    });
    const { size, type } = await answer.blob();
    const { status, headers: told } = answer;
    if (status !== 200)
      throw new UnexpectedAnswer(`${this.name}: GET ${path}`, { status, etag: undefined, body: {} });
    return `${/filename="(.*)"/.exec(told.get('content-disposition') ?? '')?.[1]}, ${type}, ${size} bytes`;
  }

  /** Reads the resource, then acts on the version that was read. */
  async act(path: string, action: string, body: object = {}, status = 200): Promise<Answer> {
    const { etag } = await this.get(path);
    return this.post(`${path}/${action}`, body, status, { 'if-match': etag ?? '' });
  }

  /** Reads the resource, then sends a scan to the version that was read. */
  async attach(path: string, scan: Blob): Promise<Answer> {
    const { etag } = await this.get(path);
    const headers = { 'content-type': scan.type, 'if-match': etag ?? '' };
    return this.send('PUT', path, 200, { body: scan, headers });
  }

  private async send(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    status: number,
    more: { body?: string | Blob; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const answer = await request(this.url + path, {
      method,
      body: more.body,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(typeof more.body === 'string' && {
          ...{ 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        }),
        ...more.headers,
      },
    });
    if (answer.status !== status) throw new UnexpectedAnswer(`${this.name}: ${method} ${path}`, answer);
    return answer;
  }
}

/** Where somebody signs in, and what time it is there. */
export interface Place {
  readonly url: string;
  readonly watch: Watch;
}

/** Signs in by name and password. */
export async function signInAs(at: Place, name: string, password: string): Promise<Person> {
  const { url, watch } = at;
  const answer = await request(`${url}/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
  if (answer.status !== 200) throw new UnexpectedAnswer(`${name} signs in`, answer);
  return new Person(url, name, String(answer.body['accessToken']), watch);
}

async function request(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? undefined,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}
