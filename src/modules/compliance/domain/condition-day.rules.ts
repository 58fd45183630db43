import type { Rule } from '../../../kernel/rule';
import type { DayOutcome } from './condition-day';

/** What decides whether it may be said how a condition was kept on a day. */
export interface ConditionDayFacts {
  readonly outcome: DayOutcome;
  /** Whether the edition of the conditions held on that day, and the condition asked something on it. */
  readonly isAsked: boolean;
  /** Whether the condition leaves that day free by its date. */
  readonly isLeftFree: boolean;
  /** Whether the hours of that day are over. */
  readonly isOver: boolean;
  /** Whether there is a word about that day that stands. */
  readonly isSaid: boolean;
}

const somethingWasAsked: Rule<ConditionDayFacts> = {
  code: 'compliance.day-not-asked',
  citation: 'TR 12.2',
  holds: ({ isAsked }) => isAsked,
};

/** What was allowed is no fault of the child. */
const itWasNotAllowed: Rule<ConditionDayFacts> = {
  code: 'compliance.day-left-free',
  citation: 'TR 12.2',
  holds: ({ isLeftFree, outcome }) => !isLeftFree || outcome !== 'not-kept',
};

const itIsOver: Rule<ConditionDayFacts> = {
  code: 'compliance.day-not-over',
  citation: 'record keeping: BR 21.1',
  holds: ({ isOver }) => isOver,
};

/** Another word about the same day stands in the place of one that was declined or marked. */
const nothingIsSaidYet: Rule<ConditionDayFacts> = {
  code: 'compliance.day-already-said',
  citation: 'record keeping: BR 21.1',
  holds: ({ isSaid }) => !isSaid,
};

/** Whether it may be said how a condition was kept on a day. */
export const conditionDayRules: readonly Rule<ConditionDayFacts>[] = [
  somethingWasAsked,
  itWasNotAllowed,
  itIsOver,
  nothingIsSaidYet,
];
