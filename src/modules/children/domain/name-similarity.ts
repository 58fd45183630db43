import { jaroWinkler } from './jaro-winkler';
import { foldedWords } from './name-folding';

/** Vowels that scribes exchange: Qasım and Касум, Yusif and Юсуф. */
const VOWEL_DRIFT = 0.97;
/** A name of two words against one of them. */
const PART_LEFT_OUT = 0.98;
/** Up to this length one other letter makes another name (Əli, Vəli). */
const SHORT = 4;

/** How alike two names are, 0 to 1, whatever their scripts and the order of their words; undefined when one is empty. */
export function nameSimilarity(one: string, other: string): number | undefined {
  const [fewer, more] = [foldedWords(one), foldedWords(other)].sort((a, b) => a.length - b.length);
  if (fewer === undefined || more === undefined || fewer.length === 0) return undefined;
  const best = fewer.map((word) => Math.max(...more.map((candidate) => readingsAlike(word, candidate))));
  const mean = best.reduce((sum, value) => sum + value, 0) / best.length;
  return fewer.length === more.length ? mean : mean * PART_LEFT_OUT;
}

const readingsAlike = (one: readonly string[], other: readonly string[]): number =>
  Math.max(...one.flatMap((a) => other.map((b) => wordsAlike(a, b))));

function wordsAlike(one: string, other: string): number {
  if (one === other) return 1;
  if (one.replaceAll('u', 'i') === other.replaceAll('u', 'i')) return VOWEL_DRIFT;
  const alike = jaroWinkler(one, other);
  return Math.min(one.length, other.length) <= SHORT ? alike * 0.9 : alike;
}
