import { isExplainedWhenLate } from '../../../kernel/back-dating';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** When something is said to have happened, and what it comes after. */
export interface MeetingFacts {
  readonly happenedAt: readonly Date[];
  readonly zone: string;
  /** The day of the first act, or that of the meeting or the apprehension where no act is recorded. */
  readonly firstDay: LocalDate;
  /** When the child was met or apprehended; null for what may be done before that, such as finding a lawyer. */
  readonly metAt: Date | null;
}

/** When it is written down, beside. */
export interface ToldFacts extends MeetingFacts {
  readonly now: Date;
  readonly backDatingReason: string | null;
}

/** How long before the meeting a child may have been with the unit already. */
const BEFORE_MEETING_MS = 24 * 3_600_000;

const nothingToldIsYetToCome: Rule<ToldFacts> = {
  code: 'due-process.happened-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ happenedAt, now }) => happenedAt.every((at) => at <= now),
};

const nothingPrecedesTheAct: Rule<MeetingFacts> = {
  code: 'due-process.before-the-act',
  citation: 'record keeping: BR 21.1',
  holds: ({ happenedAt, zone, firstDay }) => happenedAt.every((at) => localDateIn(zone, at) >= firstDay),
};

const nobodyIsHeldOrAskedBeforeTheMeeting: Rule<MeetingFacts> = {
  code: 'due-process.before-the-meeting',
  citation: 'record keeping: BR 21.1; clocks: BR 10, 20.1',
  holds: ({ happenedAt, metAt }) =>
    metAt === null || happenedAt.every((at) => metAt.getTime() - at.getTime() <= BEFORE_MEETING_MS),
};

const lateEntriesSayWhy: Rule<ToldFacts> = {
  code: 'due-process.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: (facts) => facts.happenedAt.every((at) => isExplainedWhenLate(at, facts)),
};

/** Whether something can have been done then about the intake as it is told. */
export const meetingRules: readonly Rule<MeetingFacts>[] = [
  nothingPrecedesTheAct,
  nobodyIsHeldOrAskedBeforeTheMeeting,
];

/** Whether something may be recorded as it is told. */
export const toldRules: readonly Rule<ToldFacts>[] = [
  nothingToldIsYetToCome,
  ...meetingRules,
  lateEntriesSayWhy,
];
