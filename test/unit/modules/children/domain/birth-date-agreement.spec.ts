import type { BirthDate } from '../../../../../src/modules/children/domain/birth-date';
import { compareBirthDates } from '../../../../../src/modules/children/domain/birth-date-agreement';

const day = (born: string): BirthDate => ({ certainty: 'stated', earliest: born, latest: born });
const between = (earliest: string | null, latest: string | null): BirthDate => ({
  certainty: 'estimated',
  earliest,
  latest,
});

describe('two birth dates', () => {
  it.each([
    ['2009-03-05', '2009-03-05', 'same'],
    ['2009-03-05', '2009-05-03', 'swapped'],
    ['2009-03-05', '2010-03-05', 'near'],
    ['2009-03-05', '2009-03-15', 'near'],
    ['2009-03-05', '2009-08-05', 'near'],
    ['2009-03-05', '2011-03-05', 'differs'],
    ['2009-03-05', '2009-04-06', 'differs'],
  ])('%s and %s: %s', (one, other, agreement) => {
    expect(compareBirthDates(day(one), day(other))).toBe(agreement);
  });

  it('are possibly one when the day lies in the range', () => {
    expect(compareBirthDates(day('2009-03-05'), between('2009-01-01', '2009-12-31'))).toBe('possible');
  });

  it('differ when the day lies outside the range', () => {
    expect(compareBirthDates(day('2008-12-31'), between('2009-01-01', null))).toBe('differs');
  });

  it('are not compared when one is unknown', () => {
    const unknown: BirthDate = { certainty: 'unknown', earliest: '2009-03-05', latest: '2009-03-05' };
    expect(compareBirthDates(unknown, day('2009-03-05'))).toBe('not-known');
  });

  it('are not compared when a range has no end at all', () => {
    expect(compareBirthDates(between(null, null), day('2009-03-05'))).toBe('not-known');
  });
});
