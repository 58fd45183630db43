import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { Rule } from '../../../kernel/rule';
import { REVIEW, type AskedBy } from './review';
import { PENDING, type ReviewState } from './review.lifecycle';

/** A review of the same file, as far as it stands in the way of another. */
export interface EarlierReview {
  readonly state: ReviewState;
  readonly decidedAt: Date;
}

/** Who asks as representative, as the record says. */
export interface AskingRepresentative {
  readonly barred: boolean;
  readonly inAuthority: boolean;
}

/** What decides whether a review may be asked for. */
export interface AskingFacts {
  readonly now: Date;
  readonly askedAt: Date;
  readonly decidedAt: Date;
  /** The last instant in time, by the dated rule of the day of the decision. */
  readonly deadline: Date;
  readonly lateReason: string | null;
  readonly backDatingReason: string | null;
  readonly askedBy: AskedBy;
  readonly representative: AskingRepresentative | null;
  readonly earlier: readonly EarlierReview[];
}

const itWasAskedInThePast: Rule<AskingFacts> = {
  code: 'review.asked-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ askedAt, now }) => askedAt <= now,
};

const itFollowsTheDecision: Rule<AskingFacts> = {
  code: 'review.asked-before-decided',
  citation: REVIEW,
  holds: ({ askedAt, decidedAt }) => askedAt >= decidedAt,
};

const lateRecordsSayWhy: Rule<AskingFacts> = {
  code: 'review.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: (facts) => isExplainedWhenLate(facts.askedAt, facts),
};

/** Time runs against nobody who was not told of the right. */
const itIsInTime: Rule<AskingFacts> = {
  code: 'review.too-late',
  citation: `${REVIEW}; dated rule review`,
  holds: ({ askedAt, deadline, lateReason }) => askedAt <= deadline || lateReason !== null,
};

const noOtherIsPending: Rule<AskingFacts> = {
  code: 'review.already-pending',
  citation: REVIEW,
  holds: ({ earlier }) => !earlier.some(({ state }) => PENDING.includes(state)),
};

/** One decision is reviewed once; a new decision can be reviewed anew. */
const theDecisionWasNotReviewed: Rule<AskingFacts> = {
  code: 'review.reviewed-already',
  citation: REVIEW,
  holds: ({ earlier, decidedAt }) =>
    !earlier.some(
      (one) =>
        (one.state === 'upheld' || one.state === 'overturned') &&
        one.decidedAt.getTime() === decidedAt.getTime(),
    ),
};

const theRepresentativeIsNamed: Rule<AskingFacts> = {
  code: 'review.representative-not-named',
  citation: REVIEW,
  holds: ({ askedBy, representative }) => (askedBy === 'representative') === (representative !== null),
};

const theRepresentativeIsNotBarred: Rule<AskingFacts> = {
  code: 'review.representative-barred',
  citation: 'CRC 3, 12; GC24 §18',
  holds: ({ representative }) => !representative?.barred,
};

const theRepresentativeIsInAuthority: Rule<AskingFacts> = {
  code: 'review.representative-not-in-authority',
  citation: REVIEW,
  holds: ({ representative }) => representative === null || representative.inAuthority,
};

/** Whether a review may be asked for, in the order in which it is asked. */
export const askingRules: readonly Rule<AskingFacts>[] = [
  theRepresentativeIsNamed,
  theRepresentativeIsNotBarred,
  theRepresentativeIsInAuthority,
  itWasAskedInThePast,
  itFollowsTheDecision,
  lateRecordsSayWhy,
  itIsInTime,
  noOtherIsPending,
  theDecisionWasNotReviewed,
];
