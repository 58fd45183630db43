import type { Rule } from '../../../kernel/rule';
import type { Attendance } from './attendance';

/** What can be made up: an absence, whoever was at fault. */
export const MISSED = ['absent-excused', 'absent-unexcused', 'centre-cancelled'] as const;
export type Missed = (typeof MISSED)[number];

export const isMissed = (attendance: Attendance): attendance is Missed =>
  (MISSED as readonly Attendance[]).includes(attendance);

/** What decides whether a session may be made up. */
export interface MissedFacts {
  readonly isMissed: boolean;
  /** Whether another one that is to come or was held makes it up. */
  readonly isMadeUp: boolean;
}

const theChildHasMissedIt: Rule<MissedFacts> = {
  code: 'missed-session.not-missed',
  citation: 'record keeping: BR 21.1',
  holds: (facts) => facts.isMissed,
};

/** One absence asks for one session, not for ever more. */
const nothingMakesItUp: Rule<MissedFacts> = {
  code: 'missed-session.made-up-already',
  citation: 'BR 17.1(a)',
  holds: ({ isMadeUp }) => !isMadeUp,
};

/** Whether a session may be made up. */
export const catchUpRules: readonly Rule<MissedFacts>[] = [theChildHasMissedIt, nothingMakesItUp];
