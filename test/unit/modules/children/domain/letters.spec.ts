import {
  azerbaijaniLowerCase,
  azerbaijaniUpperCase,
  inLatinLetters,
} from '../../../../../src/modules/children/domain/letters';

describe('Azerbaijani letters', () => {
  it('have dotted and dotless i in lower case', () => {
    expect(azerbaijaniLowerCase('İIiı')).toBe('iıiı');
  });

  it('have dotted and dotless i in upper case', () => {
    expect(azerbaijaniUpperCase('İIiı')).toBe('İIİI');
  });

  it('come composed from decomposed text', () => {
    expect(azerbaijaniLowerCase('ŞÖĞİ'.normalize('NFD'))).toBe('şöği');
  });

  it.each([
    ['ильяс', 'ilyyas'],
    ['кямран', 'kamran'],
    ['гюльнара', 'gulnara'],
    ['агаев', 'agayev'],
    ['ҹәфәров', 'cafarov'],
    ['ҝүнел', 'qunel'],
    ['həsən', 'hasan'],
  ])('read %s as %s', (word, latin) => {
    expect(inLatinLetters(word)).toBe(latin);
  });
});
