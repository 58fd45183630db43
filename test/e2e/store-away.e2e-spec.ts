import { anybody } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { castOf, registerChild, type Cast } from '../support/journey';
import { describePaper, PDF, upload } from '../support/papers';
import { countOf } from '../support/rows';

describe('When the store of papers is away', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    // Nobody listens at the port of discarding.
    test = await startApp({
      ...{ DOCUMENT_STORE: 's3', S3_ENDPOINT: 'http://127.0.0.1:9', S3_BUCKET: 'papers' },
      ...{ S3_ACCESS_KEY_ID: 'name', S3_SECRET_ACCESS_KEY: 'word' },
    });
    cast = await castOf(test);
  }, 60_000);
  afterAll(async () => test.close());

  it('the process lives, and says that it is not ready and why', async () => {
    expect((await anybody(test).get('/health/live')).status).toBe(200);
    const ready = await anybody(test).get('/health/ready');
    expect(ready.status).toBe(503);
    expect(ready.body).toMatchObject({ code: 'file-store-not-reachable' });
  });

  it('an upload is refused as a whole, and can be tried again', async () => {
    const child = await registerChild(cast.inspector);
    const { id } = await describePaper(cast.inspector, child.id);
    const refused = await upload(test, cast.inspector, id, PDF);
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBe('5');
    expect(await countOf(test, 'documents.content')).toBe(0);
    expect((await cast.inspector.get(`/v1/documents/${id}`)).body).toMatchObject({ state: 'described' });
  });
});
