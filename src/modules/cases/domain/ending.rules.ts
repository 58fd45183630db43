import type { Rule } from '../../../kernel/rule';
import type { Case } from './case';

/** What is told when the work ends before it is done. */
export interface EndingFacts {
  /** Code of list closure-outcomes. */
  readonly outcomeCode: string;
}

/** How work ends that was concluded: a judgement of what was agreed. */
export const CONCLUSIONS: readonly string[] = ['completed', 'partly-completed', 'not-completed'];

/** Each of these is the end of another way: of work that was delivered, of a return, of a transfer. */
const NOT_EARLY = [...CONCLUSIONS, 'returned-to-authority', 'transferred'];

const theOutcomeIsOfAnEarlyEnd: Rule<EndingFacts> = {
  code: 'case.outcome-not-of-an-early-end',
  citation: 'GC24 §18(f)',
  holds: ({ outcomeCode }) => !NOT_EARLY.includes(outcomeCode),
};

/** What the work stands on. */
export type StandingFacts = Pick<Case, 'basis' | 'orderEndedAt'>;

/** A centre does not undo what an authority ordered; when that ends the order, the work ends with it. */
const noOrderHolds: Rule<StandingFacts> = {
  code: 'case.order-holds',
  citation: 'TR 14; BR 23.2',
  holds: ({ basis, orderEndedAt }) => basis !== 'order' || orderEndedAt !== null,
};

/** What ended with its order is not taken up again without one. */
export const theOrderHoldsStill: Rule<StandingFacts> = {
  code: 'case.order-over',
  citation: 'TR 14; GC24 §18(f)',
  holds: ({ basis, orderEndedAt }) => basis !== 'order' || orderEndedAt === null,
};

/** Whether the centre may end the work by itself. */
export const endingEarlyRules: readonly Rule<StandingFacts>[] = [noOrderHolds];

/** Whether the work may end as it is told. */
export const endingRules: readonly Rule<EndingFacts>[] = [theOutcomeIsOfAnEarlyEnd];

/** What the life of a child ends while an authority decides: nobody has done anything wrong, and nothing is left to decide. */
const LAPSES: readonly string[] = ['died', 'act-not-pursued', 'moved-away'];

const theOutcomeLeavesNothingToDecide: Rule<EndingFacts> = {
  code: 'case.outcome-not-of-a-lapse',
  citation: 'TR 14; BR 17.4',
  holds: ({ outcomeCode }) => LAPSES.includes(outcomeCode),
};

/** Whether work may end of itself while its authority decides. */
export const lapsingRules: readonly Rule<EndingFacts>[] = [theOutcomeLeavesNothingToDecide];

export interface ClosingFacts {
  readonly endedBy: string | null;
  readonly closedBy: string;
}

/** What is told before a case is closed: also what was left to be done about a danger. */
export interface LeftFacts {
  readonly isAnythingLeft: boolean;
}

const theOutcomeIsOfAConclusion: Rule<EndingFacts> = {
  code: 'case.outcome-not-of-a-conclusion',
  citation: 'GC24 §18(f)',
  holds: ({ outcomeCode }) => CONCLUSIONS.includes(outcomeCode),
};

/** A danger that somebody saw is not closed away: what was done about it is written down first, or who does it now. */
export const nothingIsLeft: Rule<LeftFacts> = {
  code: 'case.something-left-to-do',
  citation: 'CRC 6, 19',
  holds: ({ isAnythingLeft }) => !isAnythingLeft,
};

/** Two people close a case. */
export const endedByAnother: Rule<ClosingFacts> = {
  code: 'case.ended-by-the-same-person',
  citation: 'BR 6.2',
  holds: ({ endedBy, closedBy }) => endedBy !== closedBy,
};

export const closingRules: readonly Rule<ClosingFacts & LeftFacts>[] = [endedByAnother, nothingIsLeft];

/** Whether the work may be concluded: nothing of it is left open, and it is said how it went. */
export const concludingRules: readonly Rule<EndingFacts & LeftFacts>[] = [
  theOutcomeIsOfAConclusion,
  nothingIsLeft,
];

/** What is known of how the work ended. */
export interface ConcludedFacts {
  readonly outcomeCode: string | null;
}

/** What ended early is not taken up against the will or the life of the child. */
const itWasConcluded: Rule<ConcludedFacts> = {
  code: 'case.not-concluded',
  citation: 'GC24 §18(c); CRC 12',
  holds: ({ outcomeCode }) => outcomeCode !== null && CONCLUSIONS.includes(outcomeCode),
};

/** Whether a second person may find that the work is not done. */
export const sendingBackRules: readonly Rule<ConcludedFacts & ClosingFacts & StandingFacts>[] = [
  itWasConcluded,
  theOrderHoldsStill,
  endedByAnother,
];
