import type { Rule } from '../../../kernel/rule';
import { theOrderHoldsStill, type ConcludedFacts, type StandingFacts } from './ending.rules';

/** The end of what the work rested on: the wish of the child, the matter itself, the child at this centre. */
const NOTHING_TO_REST_ON: readonly string[] = [
  'returned-to-authority',
  'consent-withdrawn',
  'act-not-pursued',
  'transferred',
  'needs-met-elsewhere',
  'died',
];

/** Completion is final: nobody is called back for the same act. */
const itWasNotCompleted: Rule<ConcludedFacts> = {
  code: 'case.completed-for-good',
  citation: 'GC24 §18(f)',
  holds: ({ outcomeCode }) => outcomeCode !== 'completed',
};

/** Who wants to come again after that is offered support anew. */
const itRestsOnSomethingStill: Rule<ConcludedFacts> = {
  code: 'case.nothing-to-rest-on',
  citation: 'GC24 §18(a)–(c)',
  holds: ({ outcomeCode }) => outcomeCode === null || !NOTHING_TO_REST_ON.includes(outcomeCode),
};

/** Whether a case that is closed may be opened again. */
export const reopeningRules: readonly Rule<ConcludedFacts & StandingFacts>[] = [
  itWasNotCompleted,
  itRestsOnSomethingStill,
  theOrderHoldsStill,
];

/** When a closed case becomes final. */
export interface FinalisingFacts {
  readonly finalFrom: Date | null;
  readonly now: Date;
}

/** Child, representative and lawyer have had the time in which they may ask for a review (GC24 §18; TR 3.5–3.6). */
const timeForReviewIsOver: Rule<FinalisingFacts> = {
  code: 'case.time-for-review-runs',
  citation: 'GC24 §18; TR 3.5–3.6',
  holds: ({ finalFrom, now }) => finalFrom !== null && finalFrom <= now,
};

/** Whether a closed case may be made final. */
export const finalisingRules: readonly Rule<FinalisingFacts>[] = [timeForReviewIsOver];
