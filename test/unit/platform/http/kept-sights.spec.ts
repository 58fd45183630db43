import type { Statement } from '../../../../src/platform/persistence/statement';
import type { Work } from '../../../../src/platform/persistence/work';
import { KeptSights } from '../../../../src/platform/http/kept-sights';

/** A work of somebody who sees these ids and no others. */
const seeing = (...ids: string[]) => {
  const asked: string[] = [];
  const query = async ({ text }: Statement, [id]: unknown[]) => {
    asked.push(`${text.split(' ')[3]} ${String(id)}`);
    return Promise.resolve(ids.includes(String(id)) ? [{}] : []);
  };
  return { work: { query } as unknown as Work, asked };
};

describe('what a kept answer shows', () => {
  const sights = new KeptSights();
  sights.declare('review', 'reviews.review');
  sights.declare('document', 'documents.document');

  it('is given again to who sees it still, asked once for each thing', async () => {
    const { work, asked } = seeing('r1', 'd1');
    const review = { kind: 'review', id: 'r1' };
    await sights.requireStillSeen(work, [review, { kind: 'document', id: 'd1' }, { ...review, version: 2 }]);
    expect(asked).toEqual(['reviews.review r1', 'documents.document d1']);
  });

  it('is like what never was to who sees one of it no more', async () => {
    const { work } = seeing('r1');
    const seen = [
      { kind: 'review', id: 'r1' },
      { kind: 'document', id: 'd1' },
    ];
    await expect(sights.requireStillSeen(work, seen)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is not asked about where no module says so', async () => {
    const { work, asked } = seeing();
    await sights.requireStillSeen(work, [
      { kind: 'code', id: 'x' },
      { kind: 'review', id: null },
    ]);
    expect(asked).toEqual([]);
  });

  it.each(['review', 'reviews.review; drop table x', ''])('is in no table called %j', (table) =>
    expect(() => new KeptSights().declare('review', table)).toThrow('Is no table'),
  );

  it('is declared once', () =>
    expect(() => sights.declare('review', 'reviews.other')).toThrow('Declared twice'));
});
