import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Store } from '../../../../src/platform/storage/s3-store';
import { addressOf, allOf } from '../../../support/store-contract';

const entry = (address: string) =>
  `<Contents><Key>documents/${address}</Key><LastModified>2026-06-01T09:59:00.000Z</LastModified></Contents>`;

/** What the store is asked, and the pages that it answers with, the first one first. */
const PAGES = [
  `<R><IsTruncated>true</IsTruncated>${entry('one')}<NextContinuationToken>t/1</NextContinuationToken></R>`,
  `<R><IsTruncated>false</IsTruncated>${entry('two')}</R>`,
];

describe('Asking an object store', () => {
  const asked: { url: URL; headers: IncomingMessage['headers']; method: string | undefined }[] = [];
  let server: Server;
  let store: S3Store;
  let status = 200;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://store');
      asked.push({ url, headers: request.headers, method: request.method });
      request.resume();
      response.statusCode = status;
      response.end(PAGES[url.searchParams.has('continuation-token') ? 1 : 0]);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const keys = { accessKeyId: 'name', secretAccessKey: 'hidden-word' };
    store = new S3Store({ endpoint, region: 'eu-north-1', bucket: 'papers', ...keys });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked.length = 0;
    status = 200;
  });

  it('goes through a list page after page', async () => {
    expect(await allOf(store)).toEqual(['one', 'two']);
    expect(asked.map(({ url }) => url.searchParams.get('continuation-token'))).toEqual([null, 't/1']);
  });

  it('is signed, with the bucket in the path and the digest of the bytes, and never tells the secret', async () => {
    const bytes = Buffer.from('sealed');
    await store.put(addressOf(bytes), bytes);
    const { url, headers, method } = asked[0]!;
    expect([method, url.pathname]).toEqual(['PUT', `/papers/documents/${addressOf(bytes)}`]);
    expect(headers['x-amz-content-sha256']).toBe(addressOf(bytes));
    expect(headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=name\/\d{8}\/eu-north-1\/s3\//);
    expect(JSON.stringify(headers)).not.toContain('hidden-word');
  });

  it.each([403, 404, 409])('%i is no file, and says no more than that', async (answer) => {
    status = answer;
    const refusal = { kind: 'unavailable', code: 'file-store-not-reachable' };
    await expect(store.get('one')).rejects.toMatchObject(refusal);
    await expect(store.put('one', Buffer.from('x'))).rejects.toMatchObject(refusal);
    await expect(store.check()).rejects.toMatchObject(refusal);
  });
});
