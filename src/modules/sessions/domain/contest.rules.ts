import type { Rule } from '../../../kernel/rule';
import type { Attendance, ClaimedAttendance } from './attendance';

/** What decides whether a child contests what was said of it. */
export interface ContestFacts {
  readonly said: Attendance;
  readonly claimed: ClaimedAttendance;
  readonly isContested: boolean;
}

const itSaysSomethingElse: Rule<ContestFacts> = {
  code: 'session.said-so-already',
  citation: 'CRC 12',
  holds: ({ said, claimed }) => said !== claimed,
};

const itIsContestedOnce: Rule<ContestFacts> = {
  code: 'session.contested-already',
  citation: 'record keeping: BR 21.1',
  holds: ({ isContested }) => !isContested,
};

/** Whether what was said of a child is contested. */
export const contestRules: readonly Rule<ContestFacts>[] = [itSaysSomethingElse, itIsContestedOnce];
