const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long is waited after each attempt that failed: together 75 hours and a half (Standard Webhooks 1.0, retries). */
const WAITS = [
  ...[5000, 5 * MINUTE, 30 * MINUTE],
  ...[2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
] as const;

/** A tenth more or less, so that those who failed together do not come back together. */
const SPREAD = 0.2;

/** When it is tried again after so many attempts; null when it was tried often enough. `chance` is from 0 to 1. */
export function nextAttempt(failed: number, now: Date, chance: number): Date | null {
  const wait = WAITS[failed - 1];
  if (wait === undefined) return null;
  return new Date(now.getTime() + Math.round(wait * (1 + (chance - 0.5) * SPREAD)));
}
