import type { Rule } from '../../../kernel/rule';

/** What decides whether a clock may stand still from an instant on. */
export interface PauseFacts {
  readonly code: string;
  readonly from: Date;
  /** The clocks that the reason may pause, as the list of reasons says. */
  readonly pausable: readonly string[];
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  /** When the pause before this one ended. */
  readonly resumedAt: Date | null;
}

const CITATION = 'without delay: BR 20.1; GC24 §54–55';

const reasonIsOneForThisClock: Rule<PauseFacts> = {
  code: 'clock.reason-not-for-this-clock',
  citation: CITATION,
  holds: ({ code, pausable }) => pausable.includes(code),
};

const clockHadStarted: Rule<PauseFacts> = {
  code: 'clock.paused-before-its-start',
  citation: CITATION,
  holds: ({ from, startedAt }) => from >= startedAt,
};

/** What is late already is not made good by a pause. */
const clockHadNotRunOut: Rule<PauseFacts> = {
  code: 'clock.run-out',
  citation: CITATION,
  holds: ({ from, dueAt }) => dueAt === null || from <= dueAt,
};

const pausesFollowOneAnother: Rule<PauseFacts> = {
  code: 'clock.pauses-overlap',
  citation: CITATION,
  holds: ({ from, resumedAt }) => resumedAt === null || from >= resumedAt,
};

export const pauseRules: readonly Rule<PauseFacts>[] = [
  reasonIsOneForThisClock,
  clockHadStarted,
  clockHadNotRunOut,
  pausesFollowOneAnother,
];

/** What decides whether a clock that stands still may go on from an instant on. */
export interface ResumeFacts {
  readonly until: Date;
  readonly pausedSince: Date | null;
}

const pauseHadBegun: Rule<ResumeFacts> = {
  code: 'clock.resumed-before-its-pause',
  citation: CITATION,
  holds: ({ until, pausedSince }) => pausedSince !== null && until >= pausedSince,
};

export const resumeRules: readonly Rule<ResumeFacts>[] = [pauseHadBegun];
