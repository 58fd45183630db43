import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { MissedSession } from './difficulty';

/** What decides whether something may be written down as a difficulty, and go on being one. */
export interface DifficultyFacts {
  /** Whether the case stands on an order of a court. */
  readonly isOfOrder: boolean;
  readonly happenedOn: LocalDate;
  readonly openedOn: LocalDate;
  readonly today: LocalDate;
  /** Whether the ground is that the child did not come. */
  readonly isAbsence: boolean;
  /** What was said last of the child at each session that it is about. */
  readonly sessions: readonly MissedSession[];
}

const SOURCE = 'TR 14; GC24 §18';

const itIsNoBreach: Rule<DifficultyFacts> = {
  code: 'difficulty.of-an-order',
  citation: 'TR 14',
  holds: ({ isOfOrder }) => !isOfOrder,
};

const itHappenedDuringTheWork: Rule<DifficultyFacts> = {
  code: 'difficulty.outside-the-work',
  citation: 'record keeping: BR 21.1',
  holds: ({ happenedOn, openedOn, today }) => happenedOn >= openedOn && happenedOn <= today,
};

/** A centre's fault never counts against a child. */
const theCentreIsNotAtFault: Rule<DifficultyFacts> = {
  code: 'difficulty.centre-at-fault',
  citation: SOURCE,
  holds: ({ sessions }) =>
    sessions.every(({ attendance, centresFault }) => !centresFault && attendance !== 'centre-cancelled'),
};

const noAbsenceWasExcused: Rule<DifficultyFacts> = {
  code: 'difficulty.absence-excused',
  citation: SOURCE,
  holds: ({ sessions }) => sessions.every(({ attendance }) => attendance !== 'absent-excused'),
};

/** Nobody is asked to come while the work stands still. */
const theWorkDidNotStandStill: Rule<DifficultyFacts> = {
  code: 'difficulty.work-suspended',
  citation: SOURCE,
  holds: ({ sessions }) => sessions.every(({ isSuspended }) => !isSuspended),
};

/** Who missed one session is asked how they are; only what comes again is a difficulty. */
const oneAbsenceAloneIsNone: Rule<DifficultyFacts> = {
  code: 'difficulty.one-absence-alone',
  citation: SOURCE,
  holds: ({ isAbsence, sessions }) =>
    !isAbsence || sessions.filter(({ attendance }) => attendance === 'absent-unexcused').length > 1,
};

/** Asked when it is written down, and again before anything is answered: what was said of a child may be put right. */
export const difficultyRules: readonly Rule<DifficultyFacts>[] = [
  itIsNoBreach,
  itHappenedDuringTheWork,
  theCentreIsNotAtFault,
  noAbsenceWasExcused,
  theWorkDidNotStandStill,
  oneAbsenceAloneIsNone,
];

/** What is told of how the child was heard. */
export interface HearingFacts {
  readonly explainedAt: Date;
  readonly openedAt: Date;
  readonly now: Date;
  /** How often it was tried, and how often it has to be before the reason is said; null where the child was heard. */
  readonly tries: { readonly made: number; readonly needed: number } | null;
}

const itWasHeard: Rule<HearingFacts> = {
  code: 'difficulty.not-heard-yet',
  citation: 'record keeping: BR 21.1',
  holds: ({ explainedAt, openedAt, now }) => explainedAt >= openedAt && explainedAt <= now,
};

const itWasTriedOftenEnough: Rule<HearingFacts> = {
  code: 'difficulty.not-tried-often-enough',
  citation: 'CRC 12; TR 14',
  holds: ({ tries }) => tries === null || tries.made >= tries.needed,
};

/** Whether it may be written down how the child explains it, or that it could not be heard. */
export const hearingRules: readonly Rule<HearingFacts>[] = [itWasHeard, itWasTriedOftenEnough];

/** What decides whether a difficulty is over. */
const nothingIsOpen: Rule<{ readonly isAnswerOpen: boolean }> = {
  code: 'difficulty.response-open',
  citation: 'TR 14',
  holds: ({ isAnswerOpen }) => !isAnswerOpen,
};

export const resolvingRules = [nothingIsOpen];
