import type { LocalDate } from '../../../kernel/local-date';
import type { ReportedActivity, ReportedSessions } from './report';

/** What an authority is told of a case that is given back: no note, no admission, nothing of the assessment. */
export interface ReturnContent {
  readonly caseNumber: string;
  readonly referralNumber: string;
  readonly openedOn: LocalDate;
  readonly returnedOn: LocalDate;
  /** Code of list case-return-reasons. */
  readonly reasonCode: string;
  /** What happened, in the words of the centre. */
  readonly facts: string;
  /** How the child explains it. */
  readonly childWords: string | null;
  /** Code of list child-words-missing-reasons. */
  readonly wordsMissing: string | null;
  readonly lawyerToldOn: LocalDate | null;
  /** Code of list lawyer-not-told-reasons. */
  readonly lawyerNotTold: string | null;
  /** What was tried before, the first first. */
  readonly steps: readonly ReturnedStep[];
  /** Code of list measures. */
  readonly measure: string | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly agreed: readonly ReportedActivity[];
  readonly sessions: readonly ReportedSessions[];
  /** Codes of list goal-areas. */
  readonly goalAreas: readonly string[];
}

/** A response that holds; code of list difficulty-responses. */
export interface ReturnedStep {
  readonly kind: string;
  readonly grade: number;
  readonly on: LocalDate;
}
