import { whyNotRepresent } from '../../../../../src/modules/children/domain/may-represent';

const mother = {
  validFrom: '2026-01-01',
  validUntil: '2026-06-30',
  isBarred: false,
  day: '2026-05-04',
  isOfAge: false,
};

describe('a representative', () => {
  it.each(['2026-01-01', '2026-05-04', '2026-06-30'])('may act on a day of the authority: %s', (day) =>
    expect(whyNotRepresent({ ...mother, day })).toBeNull(),
  );

  it('may act without an end', () =>
    expect(whyNotRepresent({ ...mother, validUntil: null, day: '2040-01-01' })).toBeNull());

  it('may not act the day before', () =>
    expect(whyNotRepresent({ ...mother, day: '2025-12-31' })).toBe('representative.not-yet'));

  it('may not act the day after', () =>
    expect(whyNotRepresent({ ...mother, day: '2026-07-01' })).toBe('representative.ended'));

  it('may not act with a conflict that bars, whatever else', () =>
    expect(whyNotRepresent({ ...mother, isBarred: true, isOfAge: true, day: '2030-01-01' })).toBe(
      'representative.barred',
    ));

  it('may not act from the eighteenth birthday on', () =>
    expect(whyNotRepresent({ ...mother, isOfAge: true })).toBe('representative.child-of-age'));
});
