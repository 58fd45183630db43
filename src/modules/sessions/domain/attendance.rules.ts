import type { Rule } from '../../../kernel/rule';
import type { Attendance, ClaimedAttendance, MeantAttendance } from './attendance';

/** What decides whether it may be said who came. */
export interface HoldingFacts {
  readonly beginsAt: Date;
  readonly now: Date;
  /** Of how many children it is the actor's to say whether they came, and not told yet. */
  readonly toTell: number;
  readonly told: number;
}

const itHasBegun: Rule<HoldingFacts> = {
  code: 'session.not-begun',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, now }) => beginsAt <= now,
};

const somebodyIsLeft: Rule<HoldingFacts> = {
  code: 'session.attendance-told-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ toTell }) => toTell > 0,
};

/** Nobody is passed over. */
const itIsSaidOfEachChild: Rule<HoldingFacts> = {
  code: 'session.attendance-not-of-every-child',
  citation: 'CRC 2; BR 21.1',
  holds: ({ toTell, told }) => toTell === told,
};

/** For how long a child may still come. */
const GRACE = 30 * 60_000;

/** What is said of one child, and when. */
export interface SayingFacts {
  readonly beginsAt: Date;
  readonly endsAt: Date;
  readonly now: Date;
  readonly attendance: Attendance;
}

/** Nobody is absent who may still come: until half an hour has gone by, or it is over. */
const theChildComesNoMore: Rule<SayingFacts> = {
  code: 'session.child-may-still-come',
  citation: 'CRC 3, 40(2)(b)(i)',
  holds: ({ beginsAt, endsAt, now, attendance }) =>
    attendance !== 'absent-unexcused' ||
    now.getTime() >= Math.min(endsAt.getTime(), beginsAt.getTime() + GRACE),
};

/** Whether it may be said of a child. */
export const sayingRules: readonly Rule<SayingFacts>[] = [theChildComesNoMore];

/** What decides whether something else may be said of a child afterwards. */
export interface CorrectingFacts {
  readonly isCancelled: boolean;
  /** Whether who puts it right leads the session, or wrote down what is put right. */
  readonly isTheirOwn: boolean;
  /** What the child says instead; null where it contests nothing. */
  readonly claimed: ClaimedAttendance | null;
  readonly before: Pick<MeantAttendance, 'centresFault'>;
  readonly after: Pick<MeantAttendance, 'attendance' | 'centresFault'>;
}

const whoWasNotExpectedIsNotAbsent: Rule<CorrectingFacts> = {
  code: 'session.nobody-was-expected',
  citation: 'CRC 3, 40(2)(b)(i)',
  holds: ({ isCancelled, after }) => !isCancelled || after.attendance !== 'absent-unexcused',
};

/** Who may have been at fault does not clear themself at the cost of the child. */
const anotherTakesTheFaultBack: Rule<CorrectingFacts> = {
  code: 'session.fault-taken-back-by-oneself',
  citation: 'BR 6.2–6.3, 22',
  holds: ({ isTheirOwn, before, after }) => !before.centresFault || after.centresFault || !isTheirOwn,
};

/** Whether the child is right, another decides than who is contradicted; to give in, everybody may. */
const anotherAnswersTheChild: Rule<CorrectingFacts> = {
  code: 'session.contest-answered-by-oneself',
  citation: 'CRC 12; BR 6.2–6.3',
  holds: ({ isTheirOwn, claimed, after }) => claimed === null || after.attendance === claimed || !isTheirOwn,
};

/** Whether what was said of a child may be put right. */
export const correctingRules: readonly Rule<CorrectingFacts>[] = [
  anotherAnswersTheChild,
  whoWasNotExpectedIsNotAbsent,
  anotherTakesTheFaultBack,
];

/** Whether a session may be said to be held. */
export const holdingRules: readonly Rule<HoldingFacts>[] = [itHasBegun, somebodyIsLeft, itIsSaidOfEachChild];

/** What was to be is put elsewhere; what has begun is held or cancelled. */
const itIsToComeStill: Rule<Pick<HoldingFacts, 'beginsAt' | 'now'>> = {
  code: 'session.begun-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ beginsAt, now }) => beginsAt > now,
};

/** Whether a session may be put elsewhere. */
export const reschedulingRules = [itIsToComeStill];

/** What decides whether a session may be cancelled for a reason. */
export interface CancellingFacts {
  readonly isCentresFault: boolean;
  readonly children: number;
  /** Of how many it is not told yet whether they came. */
  readonly untold: number;
}

/** What took place for one child is called off for nobody; of the others it is told why they did not come. */
const nothingWasTold: Rule<CancellingFacts> = {
  code: 'session.attendance-told-in-part',
  citation: 'record keeping: BR 21.1',
  holds: ({ children, untold }) => children === untold,
};

/** What keeps one child away is no absence of the others. */
const itIsNotForOneOfSeveral: Rule<CancellingFacts> = {
  code: 'session.cancelled-for-one-of-several',
  citation: 'CRC 2, 3',
  holds: ({ isCentresFault, children }) => isCentresFault || children === 1,
};

/** Whether a session may be cancelled. */
export const cancellingRules: readonly Rule<CancellingFacts>[] = [nothingWasTold, itIsNotForOneOfSeveral];
