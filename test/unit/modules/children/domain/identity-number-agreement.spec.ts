import fc from 'fast-check';
import {
  compareIdentityNumbers,
  numberParts,
} from '../../../../../src/modules/children/domain/identity-number-agreement';

const numbers = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'),
  minLength: 7,
  maxLength: 7,
});

describe('two identity numbers', () => {
  it.each([
    ['5ABC123', '5ABC123', 'same'],
    ['5ABC123', '5ABC128', 'near'],
    ['5ABC123', '5ACB123', 'near'],
    ['5ABC123', '5CBA123', 'differs'],
    ['5ABC123', '5ABD124', 'differs'],
    ['5ABC123', '5ABC12', 'differs'],
  ] as const)('%s and %s: %s', (one, other, agreement) => {
    expect(compareIdentityNumbers(one, other)).toBe(agreement);
  });

  it('have a part in common when one slip lies between them', () => {
    fc.assert(
      fc.property(numbers, fc.nat(5), fc.boolean(), (one, at, exchanged) => {
        const [here = '', next = ''] = one.slice(at, at + 2);
        const other = one.slice(0, at) + (exchanged ? next + here : `0${next}`) + one.slice(at + 2);
        expect(compareIdentityNumbers(one, other)).not.toBe('differs');
        expect(numberParts(one).some((part) => numberParts(other).includes(part))).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are too short to have parts below seven signs', () => {
    expect(numberParts('5ABC12')).toEqual([]);
  });
});
