import fc from 'fast-check';
import { foldedTokens } from '../../../../../src/modules/children/domain/name-folding';
import { soundTokens } from '../../../../../src/modules/children/domain/name-sound';

const SEED = { seed: 20_261_123, numRuns: 300 };
const LETTERS = 'aəbcçdefgğhxıijkqlmnoöprsştuüvyzwIİƏabvqbvghdejziyklmnoprstufхцчшщъыьэюяәғҝһөүјҹАБ';
const names = fc.string({ unit: fc.constantFrom(...Array.from(LETTERS), ' ', '-'), maxLength: 24 });

const share = (one: string, other: string): string[] => {
  const tokens = new Set(foldedTokens(one));
  return foldedTokens(other).filter((token) => tokens.has(token));
};

describe('the folded tokens of a name', () => {
  it.each([
    'Алиев',
    'Әлијев',
    'Aliyev',
    'Alijev',
    'Aliev',
    'Əliyeva',
    'Алиева',
    'ƏLİYEV',
    'Eliyev',
    'Әлизадә',
  ])('bring %s to Əliyev', (spelling) => {
    expect(share('Əliyev', spelling)).toEqual(['ali']);
  });

  it.each([
    ['Həsənov', 'Гасанов'],
    ['Qasımov', 'Гасымов'],
    ['Hacıyev', 'Гаджиев'],
    ['Hacıyev', 'Gadzhiyev'],
    ['Cavid', 'Javid'],
    ['Xədicə', 'Хадиджа'],
    ['Xəlilov', 'Khalilov'],
    ['Kamran', 'Кямран'],
    ['Günel', 'Гюнель'],
    ['İlyas', 'Ильяс'],
    ['Ağayev', 'Aghayev'],
    ['Ağayev', 'Агаев'],
    ['Yeganə', 'Егана'],
    ['Şəbnəm', 'Shabnam'],
    ['Məmmədov', 'Мамедов'],
    ['Nəcəfli', 'Наджафли'],
    ['Çingiz', 'Cingiz'],
    ['Vüqar', 'Wugar'],
    ['Mə’sumə', 'Мәсумә'],
  ])('bring %s and %s together', (one, other) => {
    expect(share(one, other)).not.toEqual([]);
  });

  it('take dotted and dotless i for one, in either case', () => {
    expect(['Işıq', 'İşiq', 'ışıq', 'işiq', 'IŞIQ', 'İŞİQ'].map((name) => foldedTokens(name))).toEqual(
      Array(6).fill(foldedTokens('Işıq')),
    );
  });

  it('do not depend on how the marks are encoded', () => {
    expect(foldedTokens('Gülşən İ Çöl'.normalize('NFD'))).toEqual(foldedTokens('Gülşən İ Çöl'));
  });

  it.each(['oğlu', 'оглы', 'ogly', 'oglu', 'qızı', 'кызы', 'гызы', 'gizi', 'kyzy'])(
    'leave out %s',
    (marker) => {
      expect(foldedTokens(`Rəşad ${marker}`)).toEqual(foldedTokens('Rəşad'));
    },
  );

  it('do not tell given from family name', () => {
    expect(foldedTokens('Namiq Əliyev').sort()).toEqual(foldedTokens('Əliyev Namiq').sort());
  });

  it('keep Əli and Vəli apart', () => {
    expect(share('Əli', 'Vəli')).toEqual([]);
  });

  it('keep a name in another script as it is', () => {
    expect(foldedTokens('გიორგი')).toEqual(['გიორგი']);
  });

  it('are the tokens of themselves', () => {
    fc.assert(
      fc.property(names, (name) => {
        for (const token of foldedTokens(name)) expect(foldedTokens(token)).toEqual([token]);
      }),
      SEED,
    );
  });

  it('stay few, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const words = text.split(/[^\p{L}\p{M}]+/u).length;
        expect(foldedTokens(text).length).toBeLessThanOrEqual(words * 4);
      }),
      SEED,
    );
  });
});

describe('the sound tokens of a name', () => {
  it.each([
    ['Qasım', 'Касум'],
    ['Mehdi', 'Мехти'],
    ['Məhəmməd', 'Магомед'],
    ['Füzuli', 'Физули'],
    ['Yusif', 'Юсуф'],
  ])('bring %s and %s together', (one, other) => {
    const sounds = new Set(soundTokens(one));
    expect(soundTokens(other).some((sound) => sounds.has(sound))).toBe(true);
  });

  it('are not made of a single consonant', () => {
    expect(soundTokens('Əli')).toEqual([]);
  });
});
