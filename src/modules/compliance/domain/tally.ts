/** How often something that was asked was done; what waits is not told of yet, or not verified. */
export interface Tally {
  readonly kept: number;
  /** For a good reason: it counts against no child. */
  readonly excused: number;
  readonly notKept: number;
  readonly waiting: number;
}

export const NOTHING_TOLD: Tally = { kept: 0, excused: 0, notKept: 0, waiting: 0 };

/** What was counted apart, counted together. */
export const tallyTogether = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      ...{ kept: sum.kept + one.kept, excused: sum.excused + one.excused },
      ...{ notKept: sum.notKept + one.notKept, waiting: sum.waiting + one.waiting },
    }),
    NOTHING_TOLD,
  );

/** By what a kind of condition is counted; what is not counted is only said by who supervises. */
export const COUNTED_BY = ['minutes', 'qapik', 'dates', 'days'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];
