import type { Change, Outcome, Ruling } from './eligibility-rule';

type Values = Ruling['values'];

/** The rule is met; nothing has to change. */
export const met = (values: Values = {}): Ruling => ({ outcome: 'met', would: [], unblocks: [], values });

/** It is not met; `would` says what would make it so, null when nothing can. */
export const notMet = (would: Ruling['would'], values: Values = {}): Ruling => ({
  outcome: 'not-met',
  would,
  unblocks: would,
  values,
});

/** A person has to look. */
export const needsReview = (would: Ruling['would'], values: Values = {}): Ruling => ({
  outcome: 'needs-review',
  would,
  unblocks: [],
  values,
});

const GRAVITY: readonly Outcome[] = ['met', 'needs-review', 'not-met'];

/** Each act counts for itself: the worst of them is the answer, and all that fall short would have to change. */
export function overActs<Act>(
  acts: readonly Act[],
  judgeOne: (act: Act, place: string) => Ruling,
  values: Values = {},
): Ruling {
  if (acts.length === 0) return needsReview(null, { acts: 0, failing: 0, ...values });
  const rulings = acts.map((act, n) => judgeOne(act, `/acts/${n}`));
  const worst = Math.max(...rulings.map(({ outcome }) => GRAVITY.indexOf(outcome)));
  const failing = rulings.filter(({ outcome }) => outcome !== 'met');
  return {
    outcome: GRAVITY[worst] ?? 'needs-review',
    would: together(failing.map(({ would }) => would)),
    unblocks: together(failing.map(({ unblocks }) => unblocks)),
    values: { acts: acts.length, failing: failing.length, ...values },
  };
}

/** All changes at once, each fact once; null as soon as one part cannot be changed. */
export function together(parts: readonly (readonly Change[] | null)[]): readonly Change[] | null {
  const known = new Map<string, Change>();
  for (const part of parts) {
    if (part === null) return null;
    for (const change of part) known.set(change.fact, change);
  }
  return [...known.values()];
}
