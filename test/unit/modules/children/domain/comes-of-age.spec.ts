import { comesOfAgeOn, lastsAChildUntil } from '../../../../../src/modules/children/domain/comes-of-age';

describe('the eighteenth birthday', () => {
  it.each([
    ['2008-12-04', '2026-12-04'],
    ['2008-02-29', '2026-03-01'],
    ['2008-12-31', '2026-12-31'],
  ])('of who was born on %s is %s', (born, on) => expect(comesOfAgeOn(born)).toBe(on));

  it('of who was born at some time in a year comes at its end', () =>
    expect(lastsAChildUntil({ certainty: 'estimated', earliest: '2009-01-01', latest: '2009-12-31' })).toBe(
      '2027-12-31',
    ));

  it.each([
    ['nothing is known', { certainty: 'unknown', earliest: '2009-01-01', latest: '2009-01-01' }],
    ['nothing bounds the birth', { certainty: 'estimated', earliest: '2009-01-01', latest: null }],
  ] as const)('is not known where %s', (_, birth) => expect(lastsAChildUntil(birth)).toBeNull());
});
