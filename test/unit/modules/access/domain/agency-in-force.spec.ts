import { isInForce } from '../../../../../src/modules/access/domain/agency-in-force';

describe('the mandate of an agency', () => {
  const mandate = { validFrom: '2026-03-01', validTo: '2026-03-31' };

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('on %s is in force: %s', (day, expected) => {
    expect(isInForce(mandate, day)).toBe(expected);
  });

  it('without a last day does not end', () => {
    expect(isInForce({ ...mandate, validTo: null }, '2190-01-01')).toBe(true);
  });
});
