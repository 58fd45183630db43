import type { Rule } from '../../../kernel/rule';
import type { ToldBreak } from './interview';

/** The times of an interview, as they are told. */
export interface InterviewTimes {
  readonly beganAt: Date;
  readonly endedAt: Date;
  readonly breaks: readonly ToldBreak[];
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

/** Whether the times of an interview can be true at all. */
export const interviewTimeRules: readonly Rule<InterviewTimes>[] = [itEndsAfterItBegan, breaksLieWithin];
