import type { AttemptOutcome } from './attempt-outcome';

/** The longest that an address is left alone because it does not answer. */
const MOST_REST = 5 * 60_000;
/** The longest for which it may ask by itself; what lies for it is not lost by then. */
const MOST_ASKED = 60 * 60_000;

/** That nobody answers at all says something of the address, and not of the message. */
const OF_THE_ADDRESS: readonly AttemptOutcome[] = ['timed-out', 'not-reached'];
/** The answers with which one may ask for time (RFC 9110 §10.2.3; RFC 6585 §4). */
const ASKS_FOR_TIME: readonly (number | null)[] = [429, 503];

/** What came of an attempt, as it decides how long the address is left alone. */
export interface RestFacts {
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  /** The header as it was answered. */
  readonly retryAfter?: string | undefined;
}

/** Until when an address asked to be left alone: seconds or a date, and no more than an hour; null when it did not. */
export function askedRest({ status, retryAfter }: RestFacts, now: Date): Date | null {
  if (!ASKS_FOR_TIME.includes(status) || retryAfter === undefined) return null;
  const asked = millisecondsOf(retryAfter.trim(), now);
  return asked > 0 ? after(now, Math.min(asked, MOST_ASKED)) : null;
}

/** Until when nothing is sent to an address; null when it may be told at once. `next` is when the message is tried again. */
export function restAfter(facts: RestFacts, now: Date, next: Date | null): Date | null {
  if (!OF_THE_ADDRESS.includes(facts.outcome)) return askedRest(facts, now);
  const wait = next === null ? MOST_REST : next.getTime() - now.getTime();
  return after(now, Math.min(wait, MOST_REST));
}

/** The later of both; a message that is given up stays so. */
export const notBefore = (next: Date | null, asked: Date | null): Date | null =>
  next !== null && asked !== null && asked > next ? asked : next;

const millisecondsOf = (text: string, now: Date): number =>
  /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();

const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);
