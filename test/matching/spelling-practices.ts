/**
 * How offices, keyboards and passports write Azerbaijani names. Written from the tables of each practice and never
 * from the folding of the product, so that the folding can fail.
 */
type Table = Readonly<Record<string, string>>;

const table = (rows: string): Table =>
  Object.fromEntries(
    rows
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
  );

const lower = (word: string): string => word.toLocaleLowerCase('az');

export const capitalised = (word: string): string =>
  word.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, first: string) => before + upper(first));

/** Only the dotted i of Azerbaijani has a dotted capital; nobody writes one outside Azerbaijani. */
const upper = (letter: string): string => letter.toUpperCase();

const byLetters = (word: string, letters: Table): string =>
  Array.from(word, (letter) => letters[letter] ?? letter).join('');

/** The two alphabets of Azerbaijani, letter by letter (1939–1991 and since 1991). */
const AZERBAIJANI_CYRILLIC = table(`
  a=а b=б c=ҹ ç=ч d=д e=е ə=ә f=ф g=ҝ ğ=ғ h=һ x=х ı=ы i=и j=ж k=к q=г l=л m=м n=н o=о ö=ө p=п r=р s=с ş=ш t=т u=у ü=ү
  v=в y=ј z=з`);

export const inAzerbaijaniCyrillic = (word: string): string =>
  capitalised(byLetters(lower(word), AZERBAIJANI_CYRILLIC));

const RUSSIAN = table(`
  a=а b=б c=дж ç=ч d=д e=е ə=а f=ф g=г ğ=г h=г x=х ı=ы i=и j=ж k=к q=г l=л m=м n=н o=о ö=о p=п r=р s=с ş=ш t=т u=у ü=ю
  v=в y=й z=з`);

/** Changes of the Russian practical transcription before the letters are exchanged. */
const RUSSIAN_FIRST: readonly (readonly [RegExp, string])[] = [
  [/yy/g, 'y'],
  [/mm/g, 'm'],
  [/^e/, 'э'],
  [/iye/g, 'ие'],
  [/(?<=[aeəou])ye/g, 'е'],
  [/^ye/, 'е'],
  [/y[aə]/g, 'я'],
  [/yu/g, 'ю'],
  [/l(?=[bcçdgğmnpqşt])(?<=[eəöüi]l)/g, 'ль'],
  [/(?<=[eüi])l$/g, 'ль'],
  [/(?<=[kgl])ə/g, 'я'],
  [/^ü/, 'у'],
  [/(?<=[şçjvh])ü/g, 'у'],
  [/(?<=[kgn])ö/g, 'ё'],
  [/ski$/, 'ский'],
];

/** As it stood in Soviet documents and stands in Russian ones; `hard` writes a before l, k and g as well. */
export function inRussian(word: string, style: 'soft' | 'hard' = 'soft'): string {
  const rules = style === 'soft' ? RUSSIAN_FIRST : RUSSIAN_FIRST.filter(([, to]) => to !== 'я');
  const prepared = rules.reduce((text, [from, to]) => text.replace(from, to), lower(word));
  return capitalised(byLetters(prepared, style === 'soft' ? RUSSIAN : { ...RUSSIAN, h: 'х', q: 'к' }));
}

const CYRILLIC_TO_LATIN = `а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh
  ц=ts ч=ch ш=sh щ=shch э=e`;

/** Machine-readable passports of Russia since 2014 (ICAO Doc 9303, part 3). */
const ICAO_RUSSIAN = table(`${CYRILLIC_TO_LATIN} й=i ы=y ь= ъ=ie ю=iu я=ia`);
/** BGN/PCGN 1947 for Russian. */
const BGN_RUSSIAN = table(`${CYRILLIC_TO_LATIN} й=y ы=y ь= ъ= ю=yu я=ya`);
/** Soviet passports until 1997, in the French manner. */
const FRENCH = table(`${CYRILLIC_TO_LATIN} й=i ы=y ь= ъ= ю=iou я=ia у=ou ж=j ш=ch ч=tch`);
/** In the German manner, as in residence papers. */
const GERMAN = table(`${CYRILLIC_TO_LATIN} й=j ы=y ь= ъ= ю=ju я=ja в=w ж=sch ш=sch ч=tsch х=ch з=s ц=z`);

const romanised = (russian: string, letters: Table): string => byLetters(russian.toLowerCase(), letters);

export const inRussianPassport = (word: string): string =>
  capitalised(romanised(inRussian(word), ICAO_RUSSIAN));

export const inRussianEnglish = (word: string): string =>
  capitalised(romanised(inRussian(word).replace(/(?<=[иаеоу])е/g, 'йе'), BGN_RUSSIAN));

export const inFrench = (word: string): string =>
  capitalised(romanised(inRussian(word).replaceAll('дж', 'dj'), FRENCH).replace(/v$/, 'ff'));

export const inGerman = (word: string): string =>
  capitalised(
    romanised(
      inRussian(word)
        .replaceAll('дж', 'dsch')
        .replace(/(?<=и)е/, 'йе'),
      GERMAN,
    ),
  );

/** BGN/PCGN 1993 for Azerbaijani, as the English press writes. */
const ENGLISH = table(`
  ə=a c=j ç=ch ğ=gh x=kh ı=i j=zh q=g ö=o ş=sh ü=u`);
export const inEnglish = (word: string): string => capitalised(byLetters(lower(word), ENGLISH));

/** Machine-readable passports of Azerbaijan (ICAO Doc 9303: Ə is E, Ö is OE, Ü is UE). */
const ICAO_AZERBAIJANI = table(`ə=e ç=c ğ=g ı=i ö=oe ş=s ü=ue`);
export const inAzerbaijaniPassport = (word: string): string =>
  byLetters(lower(word), ICAO_AZERBAIJANI).toUpperCase();

/** A keyboard without Azerbaijani letters: the nearest key. */
const UNMARKED = table(`ə=e ç=c ğ=g ı=i ö=o ş=s ü=u`);
export const withoutMarks = (word: string): string => capitalised(byLetters(lower(word), UNMARKED));

/** Scholars' letters without marks, after the Cyrillic: j for y. */
const SCHOLARLY = table(`ə=a c=dž ç=č ğ=g x=x ı=y q=g ö=ö ş=š ü=ü y=j j=ž`);
export const inScholarly = (word: string): string => capitalised(byLetters(lower(word), SCHOLARLY));

/** Every practice by its name. */
export const PRACTICES = {
  azerbaijani: (word: string) => word,
  'azerbaijani-cyrillic': inAzerbaijaniCyrillic,
  russian: inRussian,
  'russian-hard': (word: string) => inRussian(word, 'hard'),
  'russian-passport': inRussianPassport,
  'russian-english': inRussianEnglish,
  french: inFrench,
  german: inGerman,
  english: inEnglish,
  'azerbaijani-passport': inAzerbaijaniPassport,
  unmarked: withoutMarks,
  scholarly: inScholarly,
} as const satisfies Record<string, (word: string) => string>;

export type Practice = keyof typeof PRACTICES;

/** "Son of" and "daughter of" where each practice writes them. */
export const MARKERS: Readonly<Record<Practice, readonly [son: string, daughter: string]>> = {
  azerbaijani: ['oğlu', 'qızı'],
  'azerbaijani-cyrillic': ['оғлу', 'гызы'],
  russian: ['оглы', 'кызы'],
  'russian-hard': ['оглы', 'гызы'],
  'russian-passport': ['ogly', 'kyzy'],
  'russian-english': ['ogly', 'kyzy'],
  french: ['ogly', 'kyzy'],
  german: ['ogly', 'kysy'],
  english: ['oghlu', 'gizi'],
  'azerbaijani-passport': ['OGLU', 'QIZI'],
  unmarked: ['oglu', 'qizi'],
  scholarly: ['oglu', 'gyzy'],
};
