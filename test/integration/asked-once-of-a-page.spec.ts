import { FindConsents } from '../../src/modules/children/application/find-consents';
import type { ConsentListQuery } from '../../src/modules/children/http/consent.requests';
import { FindFileReviews } from '../../src/modules/monitoring/application/find-file-reviews';
import type { Work } from '../../src/platform/persistence/work';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { rowsOf } from '../support/rows';
import { workFor } from '../support/work-for';

describe('What is asked of the database for a page', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    const centre = await centreOf(test, cast);
    for (const _ of [1, 2, 3]) await caseInDelivery(test, cast, centre);
  }, 120_000);

  afterAll(() => test.close());

  /** How often the text of a statement was sent in the course of some work, which asks the database itself. */
  const asked = async (work: Work, text: string, act: () => Promise<unknown>): Promise<number> => {
    const sent = jest.spyOn(work, 'query');
    await act();
    const texts = sent.mock.calls.map(([statement]) =>
      typeof statement === 'string' ? statement : statement.text,
    );
    sent.mockRestore();
    return texts.filter((one) => one.includes(text)).length;
  };

  it('is once about custody for all its consents, and the answers are the same as of each', async () => {
    const finding = test.app.get(FindConsents, { strict: false });
    const query = { limit: 50 } as ConsentListQuery;
    const work = await workFor(test, cast.inspector);
    expect(await asked(work, 'was_held', () => finding.list(work, query))).toBe(1);
    const { items } = await finding.list(work, query);
    await work.rollback();
    expect(items.length).toBeGreaterThan(3);
    for (const item of items)
      expect(bodyOf(await cast.inspector.get(`/v1/consents/${item.id}`), 200)['toBeConfirmed']).toBe(
        item.toBeConfirmed,
      );
  });

  it('is once for all file reviews that were drawn', async () => {
    const drawn = await cast.centre.post('/v1/file-reviews/draw', { count: 3 });
    const ids = bodyOf<{ items: { id: string }[] }>(drawn, 201).items.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    const [stored] = await rowsOf<{ count: number }>(
      test,
      'select count(*)::int as count from monitoring.file_review where id = any ($1)',
      [ids],
    );
    expect(stored!.count).toBe(3);
    const work = await workFor(test, cast.centre);
    const finding = test.app.get(FindFileReviews, { strict: false });
    const one = () => finding.summaries(work, ids);
    expect(await asked(work, 'monitoring.file_review', one)).toBe(1);
    expect((await one()).map(({ id }) => id)).toEqual(ids);
    await work.rollback();
  });
});
