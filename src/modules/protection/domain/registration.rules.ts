import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether a child may be put on the preventive register. */
export interface PuttingOnFacts {
  readonly now: Date;
  readonly today: LocalDate;
  readonly putOnAt: Date;
  /** The local day of that instant. */
  readonly putOnDay: LocalDate;
  /** The earliest day on which the child may have been born; null when nothing bounds it. */
  readonly bornOn: LocalDate | null;
  readonly backDatingReason: string | null;
  readonly reviewOn: LocalDate;
  readonly endsOn: LocalDate | null;
  /** Whether the unit has the child on its register now. */
  readonly isLive: boolean;
}

const LONGEST_DAYS = 366;
const LAW = 'Law 336-IIQ; GC24 §66–71; BR 21';

const itHappened: Rule<PuttingOnFacts> = {
  code: 'preventive-registration.put-on-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ putOnAt, now }) => putOnAt <= now,
};

const lateRecordsSayWhy: Rule<PuttingOnFacts> = {
  code: 'preventive-registration.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: (facts) => isExplainedWhenLate(facts.putOnAt, facts),
};

const nobodyIsPutOnBeforeTheBirth: Rule<PuttingOnFacts> = {
  code: 'preventive-registration.put-on-before-the-birth',
  citation: 'record keeping: BR 21.1',
  holds: ({ putOnDay, bornOn }) => bornOn === null || bornOn <= putOnDay,
};

const itIsReviewedWithinAYear: Rule<PuttingOnFacts> = {
  code: 'preventive-registration.review-not-within-a-year',
  citation: LAW,
  holds: ({ reviewOn, today }) =>
    reviewOn >= today && Date.parse(reviewOn) - Date.parse(today) <= LONGEST_DAYS * 86_400_000,
};

const nobodyGrownUpIsPutOn: Rule<PuttingOnFacts> = {
  code: 'preventive-registration.childhood-ended',
  citation: LAW,
  holds: ({ endsOn, today }) => endsOn === null || endsOn >= today,
};

const theChildStandsOnItOnce: Rule<PuttingOnFacts> = {
  code: 'preventive-registration.live-already',
  citation: LAW,
  holds: ({ isLive }) => !isLive,
};

/** Whether a child may be put on, in the order in which it is asked. */
export const puttingOnRules: readonly Rule<PuttingOnFacts>[] = [
  itHappened,
  nobodyIsPutOnBeforeTheBirth,
  lateRecordsSayWhy,
  itIsReviewedWithinAYear,
  nobodyGrownUpIsPutOn,
  theChildStandsOnItOnce,
];

/** What decides whether a removal may be recorded as it is told. */
export interface RemovalFacts {
  readonly now: Date;
  readonly putOnAt: Date;
  readonly removedAt: Date;
  readonly backDatingReason: string | null;
}

/** When a child may be said to be removed. */
export const removalRules: readonly Rule<RemovalFacts>[] = [
  {
    code: 'preventive-registration.removed-in-the-future',
    citation: 'record keeping: BR 21.1',
    holds: ({ removedAt, now }) => removedAt <= now,
  },
  {
    code: 'preventive-registration.removed-before-put-on',
    citation: 'record keeping: BR 21.1',
    holds: ({ removedAt, putOnAt }) => removedAt >= putOnAt,
  },
  {
    code: 'preventive-registration.back-dating-not-explained',
    citation: 'record keeping: BR 21.1; clocks: BR 20.1',
    holds: (facts) => isExplainedWhenLate(facts.removedAt, facts),
  },
];
