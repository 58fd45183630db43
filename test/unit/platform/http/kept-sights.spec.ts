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
  sights.declare({
    review: 'reviews.review',
    document: 'documents.document',
    agreement: 'restorative.to_sign()',
  });
  sights.giveAgain({ code: 'Tells of no child.' });

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

  it('is seen through a door where no row policy shows it', async () => {
    const { work, asked } = seeing('a1');
    await sights.requireStillSeen(work, [{ kind: 'agreement', id: 'a1' }]);
    expect(asked).toEqual(['restorative.to_sign() a1']);
  });

  it('is not asked about where it is said to be given as it was', async () => {
    const { work, asked } = seeing();
    await sights.requireStillSeen(work, [{ kind: 'code', id: 'x' }]);
    expect(asked).toEqual([]);
  });

  it.each([
    { kind: 'forgotten', id: 'r1' },
    { kind: 'review', id: null },
  ])('is given to nobody where it is not known what it was: %j', async (one) => {
    const { work } = seeing('r1');
    await expect(sights.requireStillSeen(work, [one])).rejects.toMatchObject({ kind: 'not-found' });
    await expect(sights.requireStillSeen(work, [])).rejects.toMatchObject({ kind: 'not-found' });
  });

  it.each(['review', 'reviews.review; drop table x', 'reviews.review(1)', ''])(
    'is in no table called %j',
    (table) => expect(() => new KeptSights().declare({ review: table })).toThrow('Is no table'),
  );

  it('is declared once', () => {
    expect(() => sights.declare({ review: 'reviews.other' })).toThrow('Declared twice');
    expect(() => sights.giveAgain({ review: 'Twice.' })).toThrow('Declared twice');
    expect(() => sights.declare({ code: 'reference.entry' })).toThrow('Declared twice');
  });
});
