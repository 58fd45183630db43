import supertest from 'supertest';
import type { Caller } from './actors';
import type { TestApp } from './app';

/** A file as it came over the wire: the caller of other tests reads JSON. */
export interface PrintedAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export async function pdfOf(test: TestApp, by: Caller, path: string): Promise<PrintedAnswer> {
  const answer = await supertest(test.url)
    .get(path)
    .set('authorization', `Bearer ${by.token}`)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
  return {
    status: answer.status,
    headers: answer.headers,
    body: answer.body as Buffer,
  };
}
