import fc from 'fast-check';
import { ageAt } from '../../../../../src/modules/children/domain/age-at';
import type { BirthDate, BirthDateCertainty } from '../../../../../src/modules/children/domain/birth-date';

const born = (
  certainty: BirthDateCertainty,
  earliest: string | null,
  latest: string | null = earliest,
): BirthDate => ({ certainty, earliest, latest });

describe('the age at the time of the act', () => {
  it('is certain when a document gives the day', () => {
    expect(ageAt(born('documented', '2009-06-01'), '2023-06-01')).toEqual({
      youngest: 14,
      oldest: 14,
      certain: true,
    });
  });

  it('is a year less on the day before the birthday', () => {
    expect(ageAt(born('documented', '2009-06-01'), '2023-05-31').youngest).toBe(13);
  });

  it('is not certain when it was only stated', () => {
    expect(ageAt(born('stated', '2009-06-01'), '2023-06-01')).toEqual({
      youngest: 14,
      oldest: 14,
      certain: false,
    });
  });

  it('is a range when the birth date is one, and the youngest governs', () => {
    const age = ageAt(born('estimated', '2008-01-01', '2010-12-31'), '2023-06-01');
    expect(age).toEqual({ youngest: 12, oldest: 15, certain: false });
  });

  it('is certain when every documented day gives the same age', () => {
    expect(ageAt(born('documented', '2009-01-01', '2009-03-31'), '2023-06-01').certain).toBe(true);
  });

  it('gives the benefit of the doubt when nothing is known', () => {
    expect(ageAt(born('unknown', null), '2023-06-01')).toEqual({ youngest: 0, oldest: null, certain: false });
  });

  it('does not trust a day that is marked unknown', () => {
    expect(ageAt(born('unknown', '2000-01-01'), '2023-06-01').youngest).toBe(0);
  });

  it('has no upper end when only the latest day is known', () => {
    expect(ageAt(born('estimated', null, '2009-06-01'), '2023-06-01')).toEqual({
      youngest: 14,
      oldest: null,
      certain: false,
    });
  });

  it('is refused for a child born after the act', () => {
    expect(() => ageAt(born('documented', '2023-06-02'), '2023-06-01')).toThrow('child.born-after-the-act');
  });

  it('is refused when the latest day lies before the earliest', () => {
    expect(() => ageAt(born('estimated', '2010-01-01', '2009-01-01'), '2023-06-01')).toThrow('out-of-order');
  });

  it('never makes a child older by widening the range', () => {
    const days = fc.integer({ min: 0, max: 1460 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const iso = (days: number) => new Date(Date.UTC(2008, 0, 1 + days)).toISOString().slice(0, 10);
        const [earliest, latest] = [iso(Math.min(one, other)), iso(Math.max(one, other))];
        const wide = ageAt(born('estimated', earliest, latest), '2023-06-01');
        expect(wide.youngest).toBeLessThanOrEqual(ageAt(born('estimated', earliest), '2023-06-01').youngest);
      }),
      { seed: 20_261_123, numRuns: 100 },
    );
  });
});
