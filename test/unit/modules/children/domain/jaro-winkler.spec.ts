import fc from 'fast-check';
import { jaroWinkler } from '../../../../../src/modules/children/domain/jaro-winkler';

describe('the likeness of two words', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
  ])('of %s and %s is the published %d', (one, other, expected) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(expected, 3);
  });

  it('lies between 0 and 1, and is 1 for the same word', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'l', 'i', 'm'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const alike = jaroWinkler(one, other);
        expect(alike >= 0 && alike <= 1 && (one !== other || alike === 1)).toBe(true);
      }),
      { seed: 20_261_123, numRuns: 200 },
    );
  });
});
