import { type SealedPlace, showChildLabel } from '../../children';
import { placeOfFinding } from '../domain/place-of-finding';
import type { FileFindingEntity } from '../persistence/file-finding.entity';
import type { ListedFileReview } from '../persistence/file-review.repository';
import type {
  FileQuestionResponse,
  FileReviewResponse,
  FileReviewSummaryResponse,
} from './file-review.response';

/** What a review is shown with. */
interface ShownWith {
  readonly questions: readonly string[];
  readonly findings: readonly FileFindingEntity[];
  readonly open: (place: SealedPlace, sealed: Buffer | null) => string | null;
}

const showOutsider = ({ outsiderName: name, outsiderBody: body }: ListedFileReview) =>
  name === null || body === null ? null : { name, body };

export const summariseFileReview = (row: ListedFileReview): FileReviewSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  caseNumber: row.number,
  child: showChildLabel(row),
  state: row.state,
  reviewerId: row.reviewerId,
  outsider: showOutsider(row),
  drawnAt: row.drawnAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
});

export const showFileReview = (row: ListedFileReview, shown: ShownWith): FileReviewResponse => ({
  ...summariseFileReview(row),
  checklistOn: row.checklistOn,
  questions: shown.questions.map((question) => showQuestion(row.id, question, shown)),
  version: row.version,
});

function showQuestion(
  reviewId: string,
  question: string,
  { findings, open }: ShownWith,
): FileQuestionResponse {
  const found = findings.find((one) => one.question === question);
  return {
    question,
    answer: found?.answer ?? null,
    remark: open(placeOfFinding('remark', reviewId, question), found?.remark ?? null),
    outcomeCode: found?.outcomeCode ?? null,
    outcomeNote: open(placeOfFinding('outcome_note', reviewId, question), found?.outcomeNote ?? null),
    settledAt: found?.settledAt?.toISOString() ?? null,
  };
}
