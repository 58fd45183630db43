import { initialsOf } from '../../../../../src/modules/children/domain/child-label';

describe('the initials of a child', () => {
  it.each([
    ['Əli', 'Namazov', 'Ə.N.'],
    ['ilqar', 'ələkbərov', 'İ.Ə.'],
    ['ılqar', 'Çingizli', 'I.Ç.'],
    ['Ivan', 'Petrov', 'I.P.'],
    ['Ғәни', 'Ҹәфәров', 'Ғ.Ҹ.'],
    ['юлия', 'щукина', 'Ю.Щ.'],
    [' ’Abbas', '-Ömərov', 'A.Ö.'],
    ['', '123', '–.–.'],
    ['\u3164Aytən', '\u115f\uffa0', 'A.–.'],
    ['\u{13442}Aytən', '\u{13441}', 'A.–.'],
  ])('of %s %s are %s', (given, family, initials) => {
    expect(initialsOf({ givenName: given, familyName: family })).toBe(initials);
  });

  it('do not depend on how the marks are encoded', () => {
    const decomposed = { givenName: 'İsa'.normalize('NFD'), familyName: 'Şirin'.normalize('NFD') };
    expect(initialsOf(decomposed)).toBe('İ.Ş.');
  });
});
