import type { LocalDate } from '../../../kernel/local-date';
import type { GoalOutcome } from './conclusion';

/** A report tells how the work went; a notice that it has ended, and nothing else. */
export const REPORT_KINDS = ['report', 'notice'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What an authority is told, in codes; no word of the work, and of the child what it wants to be read. */
export interface ReportContent {
  readonly caseNumber: string;
  readonly referralNumber: string | null;
  /** Of work that was ordered; a report that was made before such reports were does not say it. */
  readonly orderNumber?: string | null;
  readonly openedOn: LocalDate;
  readonly endedOn: LocalDate;
  /** Code of list closure-outcomes. */
  readonly outcomeCode: string;
  /** Null in a notice. */
  readonly work: ReportedWork | null;
}

/** How the work went. */
export interface ReportedWork {
  /** Code of list measures. */
  readonly measure: string | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  /** Code of list outcome-reasons. */
  readonly outcomeReason: string | null;
  readonly agreed: readonly ReportedActivity[];
  readonly sessions: readonly ReportedSessions[];
  readonly goals: readonly ReportedGoal[];
  readonly childWords: string | null;
}

export interface ReportedActivity {
  readonly kind: string;
  readonly times: number;
  readonly rhythm: string;
  readonly untilOn: LocalDate;
}

export interface ReportedSessions {
  readonly kind: string;
  readonly expected: number;
  readonly attended: number;
  readonly excused: number;
  readonly unexcused: number;
}

/** Null where the work ended before anybody judged it. */
export interface ReportedGoal {
  readonly area: string;
  readonly outcome: GoalOutcome | null;
}

/**
 * What an authority is told when the work ends: a notice that says nothing of the work where the child wants to take part no
 * more, which is no breach; a report where anything was delivered; nothing where nothing was, or where nobody decided.
 */
export function reportKindOf(facts: {
  readonly outcomeCode: string;
  readonly wasDelivered: boolean;
}): ReportKind | null {
  if (facts.outcomeCode === 'consent-withdrawn') return 'notice';
  return facts.wasDelivered ? 'report' : null;
}

/**
 * The outcome as an authority is told it: a child who took its consent back before the case was closed is told of by a notice.
 * What was done already stays told.
 */
export const toldOutcomeOf = (outcomeCode: string, isTakenBack: boolean): string =>
  outcomeCode === 'not-completed' && isTakenBack ? 'consent-withdrawn' : outcomeCode;
