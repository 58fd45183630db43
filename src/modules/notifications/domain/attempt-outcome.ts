/** How an attempt to deliver can go. */
export const ATTEMPT_OUTCOMES = [
  'delivered',
  /** Answered with a status that is no success. */
  'refused',
  /** Sent elsewhere, where nobody follows. */
  'redirected',
  /** Answered 410: nobody is there any more. */
  'gone',
  'timed-out',
  'not-reached',
  /** Its certificate is not the one of its name. */
  'not-trusted',
  /** It leads to an address that is not public. */
  'address-not-allowed',
] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** What came of one attempt. */
export interface Attempted {
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  /** The header with which the receiver says when to come back, as it was answered. */
  readonly retryAfter?: string | undefined;
}

/** Any success is one; what was answered with it is not read. */
export function outcomeOf(status: number): AttemptOutcome {
  if (status >= 200 && status < 300) return 'delivered';
  if (status >= 300 && status < 400) return 'redirected';
  return status === 410 ? 'gone' : 'refused';
}
