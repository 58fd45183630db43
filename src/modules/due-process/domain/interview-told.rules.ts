import type { Rule } from '../../../kernel/rule';
import { timeAsked, type AskedTime } from './interview';

/** The times of an interview, as they are told. */
export interface InterviewTimes extends AskedTime {
  /** The other interviews of the child that stand, about whichever intake. */
  readonly others: readonly AskedTime[];
}

const itEndsAfterItBegan: Rule<InterviewTimes> = {
  code: 'interview.ends-before-it-begins',
  citation: 'record keeping: BR 21.1',
  holds: ({ beganAt, endedAt }) => endedAt > beganAt,
};

const breaksLieWithin: Rule<InterviewTimes> = {
  code: 'interview.break-outside',
  citation: 'record keeping: BR 21.1',
  holds: ({ beganAt, endedAt, breaks }) =>
    breaks.every(
      ({ from, until }) =>
        new Date(from) >= beganAt && new Date(until) <= endedAt && new Date(from) < new Date(until),
    ),
};

const somethingWasAsked: Rule<InterviewTimes> = {
  code: 'interview.nothing-but-breaks',
  citation: 'record keeping: BR 21.1; CRC 40(2)(b)(iv)',
  holds: ({ beganAt, endedAt, breaks }) => timeAsked(beganAt, endedAt, breaks) > 0,
};

const nobodyIsAskedTwiceAtOnce: Rule<InterviewTimes> = {
  code: 'interview.overlaps-another',
  citation: 'record keeping: BR 21.1; CRC 40(2)(b)(iv)',
  holds: ({ beganAt, endedAt, others }) =>
    others.every((other) => other.endedAt <= beganAt || other.beganAt >= endedAt),
};

/** Whether the times of an interview can be true at all. */
export const interviewTimeRules: readonly Rule<InterviewTimes>[] = [
  itEndsAfterItBegan,
  breaksLieWithin,
  somethingWasAsked,
  nobodyIsAskedTwiceAtOnce,
];
