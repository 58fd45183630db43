import { jaroWinkler } from './jaro-winkler';
import { foldedWords, joinedName } from './name-folding';

/** Sounds that scribes exchange: Qasım and Касум, Yusif and Юсуф; s and z in German. */
const DRIFT = 0.97;
/** A name of two words against one of them. */
const PART_LEFT_OUT = 0.98;
/** Two words written as one. */
const JOINED = 0.98;
/** An initial against a name that begins with it: it speaks for, but weakly. */
const INITIAL = 0.9;
/** Up to this length one other letter makes another name (Əli, Vəli). */
const SHORT = 4;

/** The folded forms that the spelling of one word allows. */
type Readings = readonly string[];

/** A name as it is compared: its words, and all of them written as one when there are several. */
export interface FoldedName {
  readonly words: readonly Readings[];
  readonly joined: Readings | undefined;
}

export function foldName(name: string): FoldedName {
  const joined = joinedName(name);
  return { words: foldedWords(name), joined: joined === undefined ? undefined : foldedWords(joined)[0] };
}

/** How alike two names are, 0 to 1, whatever their scripts and the order of their words; undefined when one is empty. */
export const nameSimilarity = (one: string, other: string): number | undefined =>
  foldedNamesAlike(foldName(one), foldName(other));

/** As `nameSimilarity`, for names that are compared more than once. */
export function foldedNamesAlike(one: FoldedName, other: FoldedName): number | undefined {
  if (one.words.length === 0 || other.words.length === 0) return undefined;
  return Math.max(wordsAgree(one.words, other.words), joinedAgree(one, other) * JOINED);
}

function wordsAgree(words: readonly Readings[], others: readonly Readings[]): number {
  if (words.length < others.length) return foundAmong(words, others) * PART_LEFT_OUT;
  if (words.length > others.length) return foundAmong(others, words) * PART_LEFT_OUT;
  return Math.min(foundAmong(words, others), foundAmong(others, words));
}

/** How alike the names are when the words of each are written as one; 0 when both have one word. */
function joinedAgree(one: FoldedName, other: FoldedName): number {
  if (one.joined === undefined && other.joined === undefined) return 0;
  const [word, otherWord] = [one.joined ?? one.words[0], other.joined ?? other.words[0]];
  return word && otherWord ? readingsAlike(word, otherWord) : 0;
}

/** How well each of these words is found among the others, on average. */
function foundAmong(words: readonly Readings[], others: readonly Readings[]): number {
  const best = words.map((word) => Math.max(...others.map((other) => readingsAlike(word, other))));
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}

function readingsAlike(one: Readings, other: Readings): number {
  if (one.some((reading) => other.includes(reading))) return 1;
  return Math.max(...one.flatMap((a) => other.map((b) => (a < b ? wordsAlike(a, b) : wordsAlike(b, a)))));
}

function wordsAlike(one: string, other: string): number {
  if (one === other) return 1;
  const shorter = Math.min(one.length, other.length);
  if (shorter === 1) return one[0] === other[0] ? INITIAL : 0;
  if (drifted(one) === drifted(other)) return DRIFT;
  const alike = jaroWinkler(one, other);
  return shorter <= SHORT ? alike * 0.9 : alike;
}

const drifted = (word: string): string => word.replaceAll('u', 'i').replaceAll('z', 's');
