import type { Rule } from '../../../kernel/rule';
import type { ReturnAnswer } from '../../cases';

/** Words of the child, or the code that says why there are none. */
export interface HeardFacts {
  readonly childWords: string | null;
  readonly wordsMissing: string | null;
}

const childIsHeard: Rule<HeardFacts> = {
  code: 'closure.child-not-heard',
  citation: 'CRC 12; TR 14.2',
  holds: ({ childWords, wordsMissing }) => (childWords === null) !== (wordsMissing === null),
};

/** What is told when somebody asks to give a case back. */
export interface AskedReturnFacts extends HeardFacts {
  /** Whether one waits for a decision or an answer already. */
  readonly isOpen: boolean;
  /** Whether the child, or who speaks for it, asks for it. */
  readonly isAskedFor: boolean;
  /** Whether it is the child who asks. */
  readonly isChildsWish: boolean;
  /** The response to a difficulty that asks for it, holds, and was not used before. */
  readonly responseId: string | null;
  readonly lawyerToldAt: Date | null;
  readonly lawyerNotTold: string | null;
  readonly openedAt: Date;
  readonly now: Date;
}

const itIsAskedOnce: Rule<AskedReturnFacts> = {
  code: 'closure.return-asked-already',
  citation: 'BR 6.2, 20.1',
  holds: ({ isOpen }) => !isOpen,
};

/** Never at once, and never by itself: what helps more gently comes first. */
const stepsWereTaken: Rule<Pick<AskedReturnFacts, 'isAskedFor' | 'responseId'>> = {
  code: 'closure.steps-not-taken',
  citation: 'TR 14; BR 5.1, 17.1',
  holds: ({ isAskedFor, responseId }) => isAskedFor || responseId !== null,
};

const theLawyerIsTold: Rule<AskedReturnFacts> = {
  code: 'closure.lawyer-not-told',
  citation: 'CRC 40(2)(b)(ii); BR 15.1; TR 14.2',
  holds: ({ lawyerToldAt, lawyerNotTold }) => (lawyerToldAt === null) !== (lawyerNotTold === null),
};

/** Nobody asks in the name of a child who was not heard, or of a lawyer who knows nothing of it. */
const whoAsksIsThere: Rule<AskedReturnFacts> = {
  code: 'closure.who-asks-not-there',
  citation: 'CRC 12; TR 14.2; BR 15.1',
  holds: ({ isAskedFor, isChildsWish, childWords, lawyerToldAt }) =>
    !isAskedFor || (isChildsWish ? childWords !== null : lawyerToldAt !== null),
};

const itWasToldDuringTheWork: Rule<AskedReturnFacts> = {
  code: 'closure.lawyer-told-outside-the-work',
  citation: 'record keeping: BR 21.1',
  holds: ({ lawyerToldAt, openedAt, now }) =>
    lawyerToldAt === null || (lawyerToldAt >= openedAt && lawyerToldAt <= now),
};

/** Whether somebody may ask to give a case back. */
export const askingReturnRules: readonly Rule<AskedReturnFacts>[] = [
  itIsAskedOnce,
  stepsWereTaken,
  childIsHeard,
  theLawyerIsTold,
  whoAsksIsThere,
  itWasToldDuringTheWork,
];

/** Who asked, and who decides on it. */
export interface DecidedReturnFacts {
  readonly askedBy: string;
  readonly decidedBy: string;
}

const anotherDecides: Rule<DecidedReturnFacts> = {
  code: 'closure.return-decided-by-the-same-person',
  citation: 'TR 14; BR 6.2–6.3',
  holds: ({ askedBy, decidedBy }) => askedBy !== decidedBy,
};

/** Whether somebody may decide that the centre goes on. */
export const decliningReturnRules: readonly Rule<DecidedReturnFacts>[] = [anotherDecides];

/** Who asked, and who takes it back. */
export interface WithdrawnReturnFacts {
  readonly askedBy: string;
  readonly by: string;
}

const whoAskedTakesItBack: Rule<WithdrawnReturnFacts> = {
  code: 'closure.return-asked-by-another',
  citation: 'BR 6.2–6.3',
  holds: ({ askedBy, by }) => askedBy === by,
};

/** Whether somebody may take back what was asked: another declines it. */
export const withdrawingReturnRules: readonly Rule<WithdrawnReturnFacts>[] = [whoAskedTakesItBack];

/** What decides whether a case is given back now. */
export interface SentReturnFacts extends DecidedReturnFacts {
  readonly isAskedFor: boolean;
  /** Whether the response that it follows holds still: it may be contested, or lifted. */
  readonly stepHolds: boolean;
  readonly objectionUntil: Date | null;
  readonly now: Date;
}

const theStepHolds: Rule<SentReturnFacts> = {
  code: 'closure.step-holds-no-more',
  citation: 'TR 14; TR 3.5–3.6',
  holds: ({ isAskedFor, stepHolds }) => isAskedFor || stepHolds,
};

/** Child, representative and lawyer have had the time in which they may say something against it. */
const timeToObjectIsOver: Rule<SentReturnFacts> = {
  code: 'closure.time-to-object-runs',
  citation: 'TR 3.5–3.6; GC24 §18',
  holds: ({ objectionUntil, now }) => objectionUntil === null || objectionUntil <= now,
};

/** Whether a case may be given back: two people, nothing that is contested, and not before there was time. */
export const sendingReturnRules: readonly Rule<SentReturnFacts>[] = [
  anotherDecides,
  theStepHolds,
  timeToObjectIsOver,
];

/** What an authority answers. */
export interface AnsweredReturnFacts extends HeardFacts {
  readonly answer: ReturnAnswer;
  /** Plan that held when the case was given back. */
  readonly planId: string | null;
  /** Whether anything was left of the longest duration that was offered when the case was given back. */
  readonly hadDaysLeft: boolean;
}

const aPlanHolds: Rule<AnsweredReturnFacts> = {
  code: 'closure.no-plan-to-go-on-with',
  citation: 'GC24 §18; TR 14.4',
  holds: ({ answer, planId }) => answer !== 'continue' || planId !== null,
};

/** What was agreed to has a longest duration: where it was over, no new plan can be made within it. */
const timeIsLeftToBeginAnew: Rule<AnsweredReturnFacts> = {
  code: 'closure.no-time-left-to-begin-anew',
  citation: 'GC24 §18(e); BR 11.3; TR 6.4, 14.3',
  holds: ({ answer, hadDaysLeft }) => answer !== 'restart' || hadDaysLeft,
};

/** Whether an authority may answer as it does. */
export const answeringReturnRules: readonly Rule<AnsweredReturnFacts>[] = [
  childIsHeard,
  aPlanHolds,
  timeIsLeftToBeginAnew,
];
