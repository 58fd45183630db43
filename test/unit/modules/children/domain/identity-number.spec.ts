import { DomainError } from '../../../../../src/kernel/domain-error';
import { parseIdentityNumber } from '../../../../../src/modules/children/domain/identity-number';

describe('an identity number', () => {
  it('is kept trimmed and in upper case', () => {
    expect(parseIdentityNumber('  5abc12z ')).toBe('5ABC12Z');
  });

  it.each(['5ABC12', '5ABC12ZZ', '5ABCI2Z', '5ABCO2Z', '5ABC 2Z', '5ABC12Ə', '', '5ABC12Z\n5ABC12Z'])(
    'is not %j',
    (text) => {
      expect(() => parseIdentityNumber(text)).toThrow(DomainError);
    },
  );

  it('follows the pattern of the installation, as a whole', () => {
    expect(parseIdentityNumber('12', '[0-9]{2}|[A-Z]')).toBe('12');
    expect(() => parseIdentityNumber('123', '[0-9]{2}|[A-Z]')).toThrow('child.identity-number-malformed');
  });

  it('is never repeated in the refusal', () => {
    const refusal = (() => {
      try {
        return parseIdentityNumber('SECRET-NUMBER');
      } catch (error) {
        return JSON.stringify(error) + String(error);
      }
    })();
    expect(refusal).not.toContain('SECRET');
  });
});
