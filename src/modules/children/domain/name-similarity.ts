import { jaroWinkler } from './jaro-winkler';
import { foldedWords } from './name-folding';

/** Vowels that scribes exchange: Qasım and Касум, Yusif and Юсуф. */
const VOWEL_DRIFT = 0.97;
/** A name of two words against one of them. */
const PART_LEFT_OUT = 0.98;
/** Up to this length one other letter makes another name (Əli, Vəli). */
const SHORT = 4;

/** The folded forms that the spelling of one word allows. */
type Readings = readonly string[];

/** How alike two names are, 0 to 1, whatever their scripts and the order of their words; undefined when one is empty. */
export function nameSimilarity(one: string, other: string): number | undefined {
  const [words, otherWords] = [foldedWords(one), foldedWords(other)];
  if (words.length === 0 || otherWords.length === 0) return undefined;
  if (words.length < otherWords.length) return foundAmong(words, otherWords) * PART_LEFT_OUT;
  if (words.length > otherWords.length) return foundAmong(otherWords, words) * PART_LEFT_OUT;
  return Math.min(foundAmong(words, otherWords), foundAmong(otherWords, words));
}

/** How well each of these words is found among the others, on average. */
function foundAmong(words: readonly Readings[], others: readonly Readings[]): number {
  const best = words.map((word) => Math.max(...others.map((other) => readingsAlike(word, other))));
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}

const readingsAlike = (one: Readings, other: Readings): number =>
  Math.max(...one.flatMap((a) => other.map((b) => (a < b ? wordsAlike(a, b) : wordsAlike(b, a)))));

function wordsAlike(one: string, other: string): number {
  if (one === other) return 1;
  if (one.replaceAll('u', 'i') === other.replaceAll('u', 'i')) return VOWEL_DRIFT;
  const alike = jaroWinkler(one, other);
  return Math.min(one.length, other.length) <= SHORT ? alike * 0.9 : alike;
}
