/** When a child was held; no end while that lasts. */
export interface CustodyTimes {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** Why nobody is held then. */
export type HeldTwice = 'custody.already-held' | 'custody.overlaps-another';

/** Do two times in custody have a moment in common? The end is none of its moments. */
export const meanwhile = (one: CustodyTimes, other: CustodyTimes): boolean =>
  isBeforeEnd(one.startedAt, other) && isBeforeEnd(other.startedAt, one);

const isBeforeEnd = (at: Date, { endedAt }: CustodyTimes): boolean => endedAt === null || at < endedAt;

/**
 * Is the child held twice at once by what is told (CRC 37(b); BR 21.1)? A time that it was in before as well may be left
 * step by step: two numbers of one child may have been held at once as long as nobody knew.
 */
export function heldTwice(
  told: CustodyTimes,
  before: CustodyTimes | null,
  others: readonly CustodyTimes[],
): HeldTwice | undefined {
  const anew = others.filter(
    (other) => meanwhile(told, other) && (before === null || !meanwhile(before, other)),
  );
  if (anew.length === 0) return undefined;
  const lasts = anew.some(({ endedAt }) => endedAt === null);
  return lasts && told.endedAt === null ? 'custody.already-held' : 'custody.overlaps-another';
}
