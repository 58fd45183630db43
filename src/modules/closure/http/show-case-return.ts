import { showChildLabel } from '../../children';
import type { ReturnContent } from '../domain/return';
import type { CaseReturnRow } from '../persistence/case-return.repository';
import type {
  CaseReturnResponse,
  CaseReturnSummaryResponse,
  ReturnReportResponse,
} from './case-return.response';

export const summariseReturn = (row: CaseReturnRow, now: Date): CaseReturnSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  caseNumber: row.caseNumber,
  referralId: row.referralId,
  child: showChildLabel(row),
  state: row.state,
  askedAt: row.askedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  dueAt: row.dueAt?.toISOString() ?? null,
  isLate: row.dueAt !== null && row.dueAt < now,
  answer: row.answer,
  answeredAt: row.answeredAt?.toISOString() ?? null,
});

const showReturned = (content: ReturnContent): ReturnReportResponse => ({
  referralNumber: content.referralNumber,
  openedOn: content.openedOn,
  returnedOn: content.returnedOn,
  facts: content.facts,
  childWords: content.childWords,
  wordsMissing: content.wordsMissing,
  lawyerToldOn: content.lawyerToldOn,
  lawyerNotTold: content.lawyerNotTold,
  steps: content.steps.map(({ kind, grade, on }) => ({ kind, grade, on })),
  measure: content.measure,
  startsOn: content.startsOn,
  endsOn: content.endsOn,
  agreed: content.agreed.map(({ kind, times, rhythm, untilOn }) => ({ kind, times, rhythm, untilOn })),
  sessions: content.sessions.map(({ kind, expected, attended, excused, unexcused }) => ({
    ...{ kind, expected, attended },
    ...{ excused, unexcused },
  })),
  goalAreas: [...content.goalAreas],
});

/** What was opened of a return, and for whom. */
interface OpenedReturn {
  readonly isOfCentre: boolean;
  readonly facts: string | null;
  readonly childWords: string | null;
  readonly reasons: string | null;
  readonly bestInterests: string | null;
  readonly answerWords: string | null;
  readonly content: ReturnContent | null;
}

/** A return as the centre reads it, and the authority; who acted at the centre is the centre’s to know. */
export const showReturn = (row: CaseReturnRow, now: Date, opened: OpenedReturn): CaseReturnResponse => ({
  ...summariseReturn(row, now),
  version: row.version,
  reasonCode: row.reasonCode,
  askedBy: opened.isOfCentre ? row.askedBy : null,
  facts: opened.isOfCentre ? opened.facts : null,
  childWords: opened.isOfCentre ? opened.childWords : null,
  wordsMissing: row.wordsMissing,
  lawyerToldAt: row.lawyerToldAt?.toISOString() ?? null,
  lawyerNotTold: row.lawyerNotTold,
  objectionUntil: row.objectionUntil?.toISOString() ?? null,
  decidedBy: opened.isOfCentre ? row.decidedBy : null,
  declineReason: row.declineReason,
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  withdrawReason: row.withdrawReason,
  report: opened.content && showReturned(opened.content),
  contentHash: row.contentHash,
  reasons: opened.reasons,
  bestInterests: opened.bestInterests,
  answerWords: opened.answerWords,
  answerWordsMissing: row.answerWordsMissing,
});
