import type { IdentityPair } from './identity-pairs';

/** How well a way of finding does: of those who are there the share found, of those found the share who are right. */
export interface Figures {
  readonly recall: number;
  readonly precision: number;
}

export function figuresOf(pairs: readonly IdentityPair[], isFound: (at: number) => boolean): Figures {
  const found = pairs.filter((_, at) => isFound(at));
  const right = found.filter(({ same }) => same).length;
  return {
    recall: right / pairs.filter(({ same }) => same).length,
    precision: found.length === 0 ? 1 : right / found.length,
  };
}

/** The threshold at which likeness alone tells most pairs rightly, with its figures. */
export function atBestThreshold(
  pairs: readonly IdentityPair[],
  likeness: readonly number[],
): Figures & { readonly threshold: number } {
  const tried = Array.from({ length: 96 }, (_, step) => {
    const threshold = step / 100;
    return { threshold, ...figuresOf(pairs, (at) => (likeness[at] ?? 0) >= threshold) };
  });
  const right = ({ threshold }: { threshold: number }) =>
    pairs.filter(({ same }, at) => same === (likeness[at] ?? 0) >= threshold).length;
  return tried.reduce((best, one) => (right(one) > right(best) ? one : best));
}

/** The share found of each kind, by name: for children who are there it should be high, for others low. */
export function shareFoundByKind(
  pairs: readonly IdentityPair[],
  isFound: (at: number) => boolean,
): Map<string, { readonly pairs: number; readonly found: number }> {
  const kinds = new Map<string, { pairs: number; found: number }>();
  for (const [at, { same, kind }] of pairs.entries()) {
    const name = `${same ? 'same child' : 'other child'}: ${kind}`;
    const known = kinds.get(name) ?? { pairs: 0, found: 0 };
    kinds.set(name, { pairs: known.pairs + 1, found: known.found + (isFound(at) ? 1 : 0) });
  }
  return kinds;
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
