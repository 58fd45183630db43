import { foldedTokens } from './name-folding';

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/h/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/v/g, 'f'],
  [/^[aiou]+/, 'A'],
  [/[aiou]/g, ''],
  [/(.)\1+/gu, '$1'],
];

/** The consonants of a folded word in classes that scribes confuse; a vowel counts only at the beginning. */
const soundOf = (token: string): string =>
  CLASSES.reduce((text, [pattern, letters]) => text.replace(pattern, letters), token);

/**
 * A coarser token for each word of a name: Qasım and Касум, Mehdi and Мехти, Məhəmməd and Магомед have one in common.
 * Words with fewer than two consonants have none: it would say nothing.
 */
export const soundTokens = (name: string): string[] => [
  ...new Set(
    foldedTokens(name)
      .map(soundOf)
      .filter((sound) => /[^A]{2}/.test(sound)),
  ),
];
