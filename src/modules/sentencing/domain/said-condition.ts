import type { ConditionException, ConditionLimits } from './condition-limits';

/** What is asked of a child by one condition, with its words. */
export interface SaidCondition {
  readonly kind: string;
  /** Null where they cannot be read, which is the same as nothing. */
  readonly words: string | null;
  readonly limits: ConditionLimits | null;
  readonly placeWords: string | null;
}

/** One that was set down before, with the id that it had first. */
export type EarlierCondition = SaidCondition & { readonly firstId: string };

/**
 * Which condition of before each of these is once more, by the id that it had first; null where it is a new one. Each goes on once
 * in an edition (ADR 77).
 */
export function goesOnFrom(
  asked: readonly SaidCondition[],
  before: readonly EarlierCondition[],
): (string | null)[] {
  const taken = new Set<string>();
  return asked.map((one) => {
    const same = before.find((other) => !taken.has(other.firstId) && isSame(one, other));
    if (same) taken.add(same.firstId);
    return same?.firstId ?? null;
  });
}

/** Kind, words, hours and places; not on which days it is asked. */
const isSame = (one: SaidCondition, other: SaidCondition): boolean =>
  one.words !== null &&
  one.kind === other.kind &&
  one.words === other.words &&
  one.placeWords === other.placeWords &&
  askedBy(one.limits) === askedBy(other.limits);

/** What is asked on a day on which something is asked. */
function askedBy(limits: ConditionLimits | null): string {
  if (limits === null) return '';
  const { weekdays, from, until, places, exceptions } = limits;
  return JSON.stringify([sorted(weekdays), from, until, sorted(places), sorted(always(exceptions))]);
}

/** What is left free on one day alone is told of that day. */
const always = (exceptions: readonly ConditionException[]): string[] =>
  exceptions.filter(({ on }) => on === null).map(({ code }) => code);

const sorted = <T>(values: readonly T[]): T[] => [...values].sort();
