import { azerbaijaniLowerCase, inLatinLetters } from './letters';

/** Raised when folding changes: stored search tokens of another version must be made again. */
export const NAME_FOLDING_VERSION = 2;

/** One letter for each sound that the romanisations write in several ways. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/ff$/, 'v'],
  [/(.)\1+/gu, '$1'],
  [/dsch|tsch|dzh|dj|tch/g, 'c'],
  [/sch/g, 's'],
  [/ch/g, 'c'],
  [/ou|ue/g, 'u'],
  [/oe/g, 'o'],
  [/zh/g, 'j'],
  [/gh/g, 'q'],
  [/kh|x/g, 'h'],
  [/sh/g, 's'],
  [/w/g, 'v'],
];

/** What spelling leaves open after a reading was chosen; y is i, and two of them are one (Əliyev, Aliev). */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/j/g, 'c'],
  [/^ye/, 'e'],
  [/(?<=^[b-df-hk-np-tvz]|[kq])y(?=[aeou])/g, ''],
  [/y/g, 'i'],
  [/(?<=[b-df-hj-np-tv-z])i(?=[au])/g, ''],
  [/[gq]/g, 'k'],
  [/(.)\1+/gu, '$1'],
];

/** Endings that come and go with sex, script and fashion; at least three letters must stay. */
const ENDINGS: readonly RegExp[] = [
  /(?<=^.{2,}[aou])iev(a|ic|na)?$/,
  /(?<=^.{3,})[oe]v(a|ic|na)?$/,
  /(?<=^.{3,})sk(i|aia|ai|a)$/,
  /(?<=^.{3,})zad[ae]h?$/,
  /(?<=^.{3,})okl[iu]$/,
  /(?<=^.{3,})l[iu]$/,
];

/** "Son of" and "daughter of", as they look when folded: oğlu, оглы, ogly; qızı, кызы, gizi, kyzy. */
const PATRONYMIC_MARKERS: ReadonlySet<string> = new Set(['oklu', 'okli', 'kizi']);

const READINGS_OF_J = ['c', 'y'];
const READINGS_OF_G = ['q', 'h'];

const rewrite = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);

const withoutEnding = (word: string): string =>
  ENDINGS.reduce((text, ending) => text.replace(ending, ''), word);

/** Applies the rules until nothing changes, so that folding a folded word leaves it as it is. */
function settled(word: string): string {
  const sounded = rewrite(rewrite(word, DIGRAPHS), SOUNDS);
  const next = (PATRONYMIC_MARKERS.has(sounded) ? sounded : withoutEnding(sounded)).replaceAll('e', 'a');
  return next === word ? word : settled(next);
}

function readingsOf(word: string): string[] {
  const spelled = rewrite(inLatinLetters(word), DIGRAPHS);
  if (!/^[a-z]+$/.test(spelled)) return [spelled];
  const chosen = READINGS_OF_J.flatMap((j) =>
    READINGS_OF_G.map((g) => spelled.replaceAll('j', j).replaceAll('g', g)),
  );
  return [...new Set([...new Set(chosen)].map(settled))];
}

/** A name in one script and case, with single spaces and without marks that are not letters. */
const wordsOf = (name: string): string[] =>
  azerbaijaniLowerCase(name)
    .replace(/['’ʼʻ`]/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');

/**
 * The words of a name, each with the readings its spelling allows (one to four), without patronymic markers.
 * Əliyev, Алиев, Әлијев, Aliyev, Alijev and Aliev have a reading in common; so have Həsənov and Гасанов.
 */
export const foldedWords = (name: string): string[][] =>
  wordsOf(name)
    .map(readingsOf)
    .filter((readings) => !readings.some((reading) => PATRONYMIC_MARKERS.has(reading)));

/** A name without its spaces and dashes: Əli Rza and Əli-Rza as Əlirza; undefined when it has one word. */
export const joinedName = (name: string): string | undefined => {
  const words = wordsOf(name).filter((word) => word.length > 1);
  return words.length > 1 ? words.join('') : undefined;
};

/** The folded words of a name as one small set of tokens for a blind index; initials are too coarse and left out. */
export const foldedTokens = (name: string): string[] => [
  ...new Set(
    foldedWords(name)
      .flat()
      .filter((token) => token.length > 1),
  ),
];
