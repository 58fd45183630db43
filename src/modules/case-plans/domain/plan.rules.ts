import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** What decides whether a plan may be proposed. */
export interface ProposalFacts {
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  /** The last day of the longest duration that was offered; null when none was. */
  readonly latestEndOn: LocalDate | null;
  /** The day on which the case was opened. */
  readonly openedOn: LocalDate;
  readonly today: LocalDate;
  readonly isChildHeard: boolean;
  /** What comes back, in the week in which all of it does. */
  readonly minutesAWeek: number;
  /** Of each goal until when its activities go. */
  readonly goals: readonly { readonly activitiesUntil: readonly LocalDate[] }[];
}

const CHILD_AND_FAMILY = 'BR 18.1–18.2; GC24 §76';

const itHasAGoal: Rule<ProposalFacts> = {
  code: 'plan.no-goal',
  citation: CHILD_AND_FAMILY,
  holds: ({ goals }) => goals.length > 0,
};

const eachGoalIsWorkedFor: Rule<ProposalFacts> = {
  code: 'plan.goal-without-activity',
  citation: CHILD_AND_FAMILY,
  holds: ({ goals }) => goals.every(({ activitiesUntil }) => activitiesUntil.length > 0),
};

const childIsHeard: Rule<ProposalFacts> = {
  code: 'plan.child-not-heard',
  citation: 'CRC 12; BR 14.2',
  holds: ({ isChildHeard }) => isChildHeard,
};

const itHasATerm: Rule<ProposalFacts> = {
  code: 'plan.no-term',
  citation: 'GC24 §18(e)',
  holds: ({ startsOn, endsOn }) => startsOn !== null && endsOn !== null,
};

const itBeginsWithTheCase: Rule<ProposalFacts> = {
  code: 'plan.begins-before-the-case',
  citation: 'record keeping: BR 21.1',
  holds: ({ startsOn, openedOn }) => startsOn === null || startsOn >= openedOn,
};

const itIsNotOver: Rule<ProposalFacts> = {
  code: 'plan.over-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ endsOn, today }) => endsOn === null || endsOn >= today,
};

/** Nobody is bound for longer than was offered. */
const itIsWithinTheLongestTerm: Rule<ProposalFacts> = {
  code: 'plan.longer-than-offered',
  citation: 'GC24 §18(e); BR 11.3; TR 6.4',
  holds: ({ endsOn, latestEndOn }) => endsOn === null || latestEndOn === null || endsOn <= latestEndOn,
};

const nothingGoesOnAfterTheEnd: Rule<ProposalFacts> = {
  code: 'plan.activity-after-its-end',
  citation: 'GC24 §18(e)',
  holds: ({ endsOn, goals }) =>
    endsOn === null || goals.every(({ activitiesUntil }) => activitiesUntil.every((day) => day <= endsOn)),
};

const nothingIsOverBeforeItBegins: Rule<ProposalFacts> = {
  code: 'plan.activity-before-it-begins',
  citation: 'record keeping: BR 21.1',
  holds: ({ startsOn, goals }) =>
    startsOn === null ||
    goals.every(({ activitiesUntil }) => activitiesUntil.every((day) => day >= startsOn)),
};

/** As much as grown-up people work by law; more leaves no school and no rest. */
const MOST_MINUTES_A_WEEK = 40 * 60;

const timeIsLeftToBeAChild: Rule<ProposalFacts> = {
  code: 'plan.no-time-left',
  citation: 'CRC 28, 31; BR 5.1, 17.1',
  holds: ({ minutesAWeek }) => minutesAWeek <= MOST_MINUTES_A_WEEK,
};

/** Whether a plan may be proposed, and approved: days go by until then. */
export const proposalRules: readonly Rule<ProposalFacts>[] = [
  itHasAGoal,
  eachGoalIsWorkedFor,
  childIsHeard,
  itHasATerm,
  itBeginsWithTheCase,
  itIsNotOver,
  itIsWithinTheLongestTerm,
  nothingIsOverBeforeItBegins,
  nothingGoesOnAfterTheEnd,
  timeIsLeftToBeAChild,
];
