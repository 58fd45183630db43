import { DomainError } from '../../../../../src/kernel/domain-error';
import { isValidOn } from '../../../../../src/modules/reference/domain/validity';
import { requireForward } from '../../../../../src/modules/reference/domain/validity.rules';

const year = { validFrom: '2026-01-01', validTo: '2026-12-31' };
const open = { validFrom: '2026-01-01', validTo: null };

describe('the validity of a dated fact', () => {
  it('begins on its first day', () => expect(isValidOn(year, '2026-01-01')).toBe(true));
  it('has not begun the day before', () => expect(isValidOn(year, '2025-12-31')).toBe(false));
  it('includes its last day', () => expect(isValidOn(year, '2026-12-31')).toBe(true));
  it('is over the day after', () => expect(isValidOn(year, '2027-01-01')).toBe(false));
  it('goes on while it has no last day', () => expect(isValidOn(open, '2099-12-31')).toBe(true));

  it('may last a single day', () =>
    expect(() => requireForward({ validFrom: '2026-01-01', validTo: '2026-01-01' })).not.toThrow());

  it('may not end before it begins', () => {
    const backwards = () => requireForward({ validFrom: '2026-01-01', validTo: '2025-12-31' });
    expect(backwards).toThrow(DomainError);
    expect(backwards).toThrow('fields-invalid');
  });
});
