import supertest from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, legalHelp, registerChild, registerIntake, type Cast } from '../support/journey';
import type { Caller } from '../support/actors';
import { countOf } from '../support/rows';

describe('A printed page', () => {
  let test: TestApp;
  let cast: Cast;
  let intake: string;
  let number: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    const child = await registerChild(cast.inspector);
    ({ id: intake } = await registerIntake(cast.inspector, test, child.id));
    ({ number } = bodyOf<{ number: string }>(await cast.inspector.get(`/v1/intakes/${intake}`), 200));
    bodyOf(await cast.inspector.post(`/v1/intakes/${intake}/legal-help`, legalHelp(test)), 201);
  });

  afterAll(() => test.close());

  /** The bytes as they come: the caller of other tests reads JSON. */
  const bytesOf = async (by: Caller, path: string) => {
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
      headers: answer.headers as Record<string, string>,
      body: answer.body as Buffer,
    };
  };

  it.each(['az', 'en', 'ru'])('tells a child the rights, in %s', async (language) => {
    const { status, headers, body } = await bytesOf(cast.inspector, `/v1/rights-notices/${language}`);
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toBe(`attachment; filename="rights-${language}.pdf"`);
    expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(body.toString('latin1')).toContain(`/Lang (${language})`);
  });

  it('is refused in a language that the service does not speak', async () => {
    bodyOf(await cast.inspector.get('/v1/rights-notices/fr'), 422);
  });

  it.each(['az', 'en', 'ru'])('shows the intake record, in %s', async (language) => {
    const path = `/v1/intakes/${intake}/record.pdf?language=${language}`;
    const { status, headers, body } = await bytesOf(cast.inspector, path);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe(`attachment; filename="${number}.pdf"`);
    expect(body.toString('latin1')).toContain(`/Lang (${language})`);
  });

  it('is a look at the file, and audited as one', async () => {
    const looks = () =>
      countOf(test, 'audit.entry', `action = 'intake-record.print' and decision = 'allowed'`);
    const before = await looks();
    await bytesOf(cast.inspector, `/v1/intakes/${intake}/record.pdf`);
    expect(await looks()).toBe(before + 1);
  });

  it('of an intake is not there for another unit, and not the centre’s to print', async () => {
    bodyOf(await cast.otherInspector.get(`/v1/intakes/${intake}/record.pdf`), 404);
    bodyOf(await cast.centre.get(`/v1/intakes/${intake}/record.pdf`), 403);
  });
});
