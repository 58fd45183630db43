import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether a progress review is whole. */
export interface ReviewedFacts {
  /** The own words of the child, or a coded reason why there are none. */
  readonly isChildHeard: boolean;
  /** How often it was tried, and how often it has to be before the reason is said; null where the child was heard. */
  readonly tries: { readonly made: number; readonly needed: number } | null;
  readonly areParentsHeard: boolean;
  /** Keys of the goals of the plan, and of those of which it is said how near they are. */
  readonly goals: readonly string[];
  readonly answered: readonly string[];
  readonly present: readonly string[];
  readonly heldAt: Date | null;
  readonly openedAt: Date;
  readonly now: Date;
  readonly isChangeSaid: boolean;
  readonly nextOn: LocalDate | null;
  readonly today: LocalDate;
  /** The last day that the rhythm allows. */
  readonly latestNextOn: LocalDate;
}

const RECORD = 'record keeping: BR 21.1';

const childIsHeard: Rule<ReviewedFacts> = {
  code: 'progress-review.child-not-heard',
  citation: 'CRC 12; BR 14.2',
  holds: ({ isChildHeard }) => isChildHeard,
};

/** Nobody is passed over because it was hard to find them. */
const itWasTriedOftenEnough: Rule<ReviewedFacts> = {
  code: 'progress-review.not-tried-often-enough',
  citation: 'CRC 12; BR 14.2',
  holds: ({ tries }) => tries === null || tries.made >= tries.needed,
};

const parentsAreHeard: Rule<ReviewedFacts> = {
  code: 'progress-review.parents-not-heard',
  citation: 'CRC 5, 18; BR 18.2',
  holds: ({ areParentsHeard }) => areParentsHeard,
};

const everyGoalIsLookedAt: Rule<ReviewedFacts> = {
  code: 'progress-review.goal-not-looked-at',
  citation: 'BR 18.1–18.2; GC24 §76',
  holds: ({ goals, answered }) => goals.every((key) => answered.includes(key)),
};

const somebodyWasPresent: Rule<ReviewedFacts> = {
  code: 'progress-review.nobody-present',
  citation: RECORD,
  holds: ({ present }) => present.length > 0,
};

const itWasHeld: Rule<ReviewedFacts> = {
  code: 'progress-review.not-held-yet',
  citation: RECORD,
  holds: ({ heldAt, openedAt, now }) => heldAt !== null && heldAt >= openedAt && heldAt <= now,
};

const itIsSaidWhatChanges: Rule<ReviewedFacts> = {
  code: 'progress-review.change-not-said',
  citation: 'BR 23.2; TR 12.4',
  holds: ({ isChangeSaid }) => isChangeSaid,
};

/** A child is not left alone with a plan: the next look has a day. */
const theNextOneHasADay: Rule<ReviewedFacts> = {
  code: 'progress-review.next-day-not-said',
  citation: 'CRC 25; TR 12.4',
  holds: ({ nextOn, today }) => nextOn !== null && nextOn > today,
};

const theNextOneIsSoonEnough: Rule<ReviewedFacts> = {
  code: 'progress-review.next-day-too-late',
  citation: 'CRC 25; TR 12.4; BR 20.1',
  holds: ({ nextOn, latestNextOn }) => nextOn === null || nextOn <= latestNextOn,
};

/** Whether a progress review may be completed. */
export const reviewedRules: readonly Rule<ReviewedFacts>[] = [
  childIsHeard,
  itWasTriedOftenEnough,
  parentsAreHeard,
  everyGoalIsLookedAt,
  somebodyWasPresent,
  itWasHeld,
  itIsSaidWhatChanges,
  theNextOneHasADay,
  theNextOneIsSoonEnough,
];
