import { isLocalDate } from '../../../kernel/local-date';

/** The parts of a rule of recurrence (RFC 5545 §3.3.10) that a series may have; the time of day is no part of it. */
const DAYS = '(MO|TU|WE|TH|FR|SA|SU)';
const NTH = `([+-]?[1-5])?${DAYS}`;
const MONTH_DAY = '-?([1-9]|[12]\\d|3[01])';
const listOf = (one: string) => new RegExp(`^${one}(,${one})*$`);

const SHAPES: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY)$/,
  INTERVAL: /^([1-9]|[1-4]\d|5[0-2])$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{8}(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ)?$/,
  BYDAY: listOf(NTH),
  BYMONTHDAY: listOf(MONTH_DAY),
  BYSETPOS: listOf('-?[1-5]'),
  WKST: new RegExp(`^${DAYS}$`),
};

/** Which parts a frequency takes beside the first four. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  DAILY: [],
  WEEKLY: ['BYDAY', 'WKST'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'WKST'],
};
const OF_ALL = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL'];

/** The parts of a rule by their names. */
export type RuleParts = ReadonlyMap<string, string>;

/** The code of what is wrong with a rule, or its parts. */
export type ReadRule = { readonly fault: string } | { readonly parts: RuleParts };

/** Reads a rule; one without an end is refused, as is one with two (RFC 5545 §3.3.10). */
export function readRule(text: string): ReadRule {
  const pairs = text.split(';').map((part) => part.split('=') as [string, string?, string?]);
  const parts = new Map(pairs.map(([name, value = '']) => [name, value]));
  const isShaped = pairs.every(
    ([name, value = '', rest]) => rest === undefined && SHAPES[name]?.test(value) === true,
  );
  if (!isShaped || parts.size !== pairs.length || !fitsTogether(parts)) return { fault: 'rule-not-usable' };
  const ends = ['COUNT', 'UNTIL'].filter((name) => parts.has(name)).length;
  if (ends !== 1) return { fault: ends === 0 ? 'rule-without-end' : 'rule-with-two-ends' };
  return { parts };
}

/** What is left takes part in each week or month that it counts, so that no rule is searched for ever. */
function fitsTogether(parts: RuleParts): boolean {
  const takes = TAKES[parts.get('FREQ') ?? ''];
  const until = parts.get('UNTIL');
  return (
    takes !== undefined &&
    [...parts.keys()].every((name) => OF_ALL.includes(name) || takes.includes(name)) &&
    (parts.get('FREQ') === 'MONTHLY' || !/\d/.test(parts.get('BYDAY') ?? '')) &&
    !(parts.has('BYDAY') && parts.has('BYMONTHDAY')) &&
    (!parts.has('BYSETPOS') || parts.has('BYDAY')) &&
    (until === undefined || isLocalDate(dayOfUntil(until)))
  );
}

/** The day that an end names, in its own zone. */
export const dayOfUntil = (until: string): string =>
  `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
