import type { Response } from 'supertest';
import supertest from 'supertest';
import type { Caller } from './actors';
import type { TestApp } from './app';
import { checkAgainstContract } from './contract';
import { bodyOf } from './journey';

/** The smallest paper that is one. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A picture of one point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface Paper {
  readonly id: string;
  readonly state: string;
  readonly title: string | null;
  readonly editions: number;
  readonly contents: readonly { readonly edition: number; readonly sha256: string; readonly size: number }[];
  readonly withdrawal: { readonly reasonCode: string } | null;
  readonly availableActions: readonly { readonly action: string; readonly open: boolean }[];
}

export const paperOf = (childId: string, more: object = {}) => ({
  ...{ childId, subjectKind: 'child', subjectId: childId, kind: 'identity-paper' },
  ...{ title: 'Nümunə sənəd', language: 'az', datedOn: '2026-01-15' },
  ...more,
});

export async function describePaper(by: Caller, childId: string, more: object = {}): Promise<Paper> {
  return bodyOf<Paper>(await by.post('/v1/documents', paperOf(childId, more)), 201);
}

/** What is sent beside the bytes; the version is read first where it is not said. */
interface Sent {
  readonly type?: string;
  readonly ifMatch?: string;
}

export async function upload(
  test: TestApp,
  by: Caller,
  id: string,
  bytes: Buffer,
  { type = 'application/pdf', ifMatch }: Sent = {},
): Promise<Response> {
  const etag = ifMatch ?? (await by.get(`/v1/documents/${id}`)).headers['etag'] ?? '"1"';
  return putFile(test, by, `/v1/documents/${id}/content`, bytes, { type, ifMatch: etag });
}

/** Sends bytes to a route that takes a file. */
export async function putFile(
  test: TestApp,
  by: Caller,
  path: string,
  bytes: Buffer,
  { type, ifMatch }: Required<Sent>,
): Promise<Response> {
  const response = await supertest(test.url)
    .put(path)
    .set({ authorization: `Bearer ${by.token}`, 'content-type': type, 'if-match': ifMatch })
    .send(bytes);
  checkAgainstContract(test, response);
  return response;
}

/** The bytes as they come. */
export async function download(test: TestApp, by: Caller, id: string, query = ''): Promise<Response> {
  return getFile(test, by, `/v1/documents/${id}/content${query}`);
}

/** The bytes of a route that answers a file. */
export async function getFile(
  test: TestApp,
  by: Caller,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return supertest(test.url)
    .get(path)
    .set({ authorization: `Bearer ${by.token}`, ...headers })
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
}
