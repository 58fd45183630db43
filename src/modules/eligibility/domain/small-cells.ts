/** The greatest number of files that could point at one of them (GC24 §66–70, 113; BR 8.2). */
const SMALL = 7;
const ROUNDED_TO = 5;

/** One number of a table; `shown` is null when it is kept back. */
export interface Cell<Key> {
  readonly key: Key;
  readonly shown: number | null;
}

/** A row of numbers with their sum. */
export interface SafeRow<Key> {
  readonly sum: number | null;
  readonly cells: readonly Cell<Key>[];
}

/** A number that points at nobody: 1 to 7 are kept back, others are rounded to 5. */
export const safeCount = (count: number): number | null =>
  count > 0 && count <= SMALL ? null : Math.round(count / ROUNDED_TO) * ROUNDED_TO;

/**
 * A row of numbers from which none that is kept back can be worked out: where the sum would give one away, the
 * smallest of the others is kept back too.
 */
export function safeRow<Key>(counts: readonly { readonly key: Key; readonly count: number }[]): SafeRow<Key> {
  const small = counts.filter(({ count }) => safeCount(count) === null);
  const others = counts
    .filter(({ count }) => safeCount(count) !== null)
    .sort((one, other) => one.count - other.count);
  const alsoKeptBack = small.length === 1 ? others[0] : undefined;
  return {
    sum: safeCount(counts.reduce((sum, { count }) => sum + count, 0)),
    cells: counts.map((one) => ({
      key: one.key,
      shown: one === alsoKeptBack ? null : safeCount(one.count),
    })),
  };
}
