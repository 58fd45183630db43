import { DomainError, type ErrorKind } from '../../../kernel/domain-error';
import type { Occurrence } from './recurrence';

/** What becomes of one time of a series: free, left out by the calendar, or not free. */
export const SERIES_OUTCOMES = ['free', 'left-out', 'not-free'] as const;
export type SeriesOutcome = (typeof SERIES_OUTCOMES)[number];

/** One time of a series as it was tried. */
export interface TriedOccurrence extends Occurrence {
  readonly outcome: SeriesOutcome;
  /** Why not, as a code that tells of nobody (BR 8). */
  readonly because: string | null;
  /** What was booked. */
  readonly sessionId: string | null;
}

/** Refusals of one time; any other is one of the whole. */
const OF_ONE: readonly ErrorKind[] = ['duplicate', 'rule-broken'];

/** @throws DomainError that is none of one time alone. */
export function notFree(occurrence: Occurrence, refused: DomainError): TriedOccurrence {
  if (!OF_ONE.includes(refused.kind)) throw refused;
  return { ...occurrence, outcome: 'not-free', because: refused.code, sessionId: null };
}

/** How many faults an answer names. */
const MOST_FAULTS = 100;

/** @throws DomainError `duplicate`, saying of each time that is not free why: then nothing is booked. */
export function requireAllFree(tried: readonly TriedOccurrence[], code: string): void {
  const fields = tried
    .filter(({ outcome }) => outcome === 'not-free')
    .map(({ day, because }) => ({ pointer: `/occurrences/${day}`, code: String(because) }));
  if (fields.length > 0) throw new DomainError('duplicate', code, { fields: fields.slice(0, MOST_FAULTS) });
}
