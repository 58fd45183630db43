/**
 * The letters of Azerbaijani Latin, Azerbaijani Cyrillic and Russian as plain Latin letters.
 * `g` and `j` stay as they are where a spelling has two readings (Гасанов: Həsənov, Гасымов: Qasımov).
 */
const LATIN: ReadonlyMap<string, string> = new Map(
  [
    'а=a б=b в=v г=g ғ=q д=d е=e ё=e ә=a ж=j з=z и=i й=y ј=y к=k ҝ=q л=l м=m н=n о=o ө=o п=p р=r с=s т=t у=u ү=u',
    'ф=f х=h һ=h ц=ts ч=c ҹ=c ш=s щ=s ъ= ы=i ь= э=e ю=yu я=ya ə=a ǝ=a æ=a ğ=q ı=i ž=zh š=sh č=ch',
  ]
    .flatMap((row) => row.split(' '))
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** How Cyrillic writes y before a vowel, and the soft vowels after a consonant (Кямран: Kamran, Гюльнар: Gülnar). */
const CYRILLIC_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[ьъ](?=[яюеё])/gu, 'й'],
  [/(?<=[аеёәиоөуүыэюя])(?=[её])/gu, 'й'],
  [/(?<=[бвгғджзкҝлмнпрстфхһцчҹшщ])я/gu, 'ә'],
  [/(?<=[бвгғджзкҝлмнпрстфхһцчҹшщ])ю/gu, 'ү'],
];

/** Lower case by the Azerbaijani rule (İ is i, I is ı) whatever the locale of the machine, composed (NFC). */
export const azerbaijaniLowerCase = (text: string): string =>
  text.normalize('NFC').replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase().normalize('NFC');

/** Upper case by the Azerbaijani rule: i is İ, ı is I. */
export const azerbaijaniUpperCase = (text: string): string =>
  text.normalize('NFC').replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase().normalize('NFC');

/** A lower-case word in plain Latin letters; what is in neither script keeps its letters, marks are dropped. */
export function inLatinLetters(word: string): string {
  const sounded = CYRILLIC_SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
  const latin = Array.from(sounded, (letter) => LATIN.get(letter) ?? letter).join('');
  return latin.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}
