import type { Scalar } from './eligibility-rule';

/** One fact by its place (RFC 6901 pointer), as text; null when nothing is known. */
export interface ToldFact {
  readonly fact: string;
  readonly value: string | null;
}

/** The facts as a flat list in the order of their places, so that equal facts are told in equal words. */
export function toldFacts(used: unknown, place = ''): ToldFact[] {
  if (typeof used !== 'object' || used === null) return [{ fact: place, value: toldValue(used as Scalar) }];
  const parts = Object.entries(used);
  // Places in a list have an order of their own: 2 comes before 10.
  if (!Array.isArray(used)) parts.sort(([one], [other]) => (one < other ? -1 : 1));
  return parts.flatMap(([name, inner]) => toldFacts(inner, `${place}/${name}`));
}

/** A value as text. */
export const toldValue = (value: Scalar): string | null => (value === null ? null : String(value));
