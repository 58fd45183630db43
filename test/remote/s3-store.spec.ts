import { S3Store } from '../../src/platform/storage/s3-store';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild } from '../support/journey';
import { describePaper, download, PDF, upload } from '../support/papers';
import { keepsFiles } from '../support/store-contract';

/** Set by `npm run test:s3`, which starts the object store. */
const endpoint = process.env['TEST_S3_ENDPOINT'] ?? '';
const place = {
  endpoint,
  ...{ region: 'us-east-1', bucket: 'papers', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
};

/*
 * The server of `npm run test:s3` answers no more than one page of a list, for which test/unit/platform/storage/s3-store.spec.ts
 * stands, and knows keys by their name without comparing signatures: one's own at TEST_S3_ENDPOINT does.
 */
describe('An object store that speaks S3', () => {
  const store = new S3Store(place);

  keepsFiles(() => store);

  it('refuses who has no key, and a bucket that is not there', async () => {
    const stranger = new S3Store({ ...place, accessKeyId: 'another' });
    await expect(stranger.check()).rejects.toMatchObject({ code: 'file-store-not-reachable' });
    const lost = new S3Store({ ...place, bucket: 'no-such-bucket' });
    await expect(lost.check()).rejects.toMatchObject({ code: 'file-store-not-reachable' });
  });
});

describe('Papers in an object store', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp({
      ...{ DOCUMENT_STORE: 's3', S3_ENDPOINT: endpoint, S3_BUCKET: 'papers' },
      ...{ S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' },
    });
  }, 60_000);
  afterAll(async () => test.close());

  it('a paper is uploaded and comes back as it was', async () => {
    const { inspector } = await castOf(test);
    const child = await registerChild(inspector);
    const { id } = await describePaper(inspector, child.id);
    bodyOf(await upload(test, inspector, id, PDF), 200);
    const answer = await download(test, inspector, id);
    expect([answer.status, Buffer.compare(answer.body as Buffer, PDF)]).toEqual([200, 0]);
    expect((await fetch(`${test.url}/health/ready`)).status).toBe(200);
  });
});
