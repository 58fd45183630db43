import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { OfCaseResponse } from '../../cases';
import { FILE_ANSWERS, type FileAnswer } from '../domain/file-review';
import { fileReviewLifecycle, type FileReviewState } from '../domain/file-review.lifecycle';

/** Who looks at files from outside of a centre. */
export class OutsideReviewerResponse {
  @ApiProperty({ maxLength: 200 })
  name: string;

  @ApiProperty({ maxLength: 200, description: 'For which body' })
  body: string;
}

/** The review of a file in a list. */
export class FileReviewSummaryResponse extends OfCaseResponse {
  @ApiProperty({ enum: fileReviewLifecycle.states })
  state: FileReviewState;

  @ApiProperty({
    format: 'uuid',
    maxLength: 36,
    description: 'Who drew it, and looks at it where no outsider does',
  })
  reviewerId: string;

  @ApiProperty({ type: OutsideReviewerResponse, nullable: true, description: 'Who looks at it from outside' })
  outsider: OutsideReviewerResponse | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  drawnAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;
}

export class FileReviewPageResponse extends pageResponse(FileReviewSummaryResponse) {}

/** The reviews that were drawn in one act. */
export class DrawnFilesResponse {
  @ApiProperty({ type: [FileReviewSummaryResponse], maxItems: 20 })
  items: FileReviewSummaryResponse[];
}

/** One question, what was found, and what became of it. */
export class FileQuestionResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list file-review-questions' })
  question: string;

  @ApiProperty({ type: 'string', nullable: true, enum: [...FILE_ANSWERS, null] })
  answer: FileAnswer | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  remark: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list file-review-outcomes',
  })
  outcomeCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  outcomeNote: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  settledAt: string | null;
}

/** The review of a file, with the questions of the day on which it was drawn. */
export class FileReviewResponse extends FileReviewSummaryResponse {
  @ApiProperty({ format: 'date', maxLength: 10, description: 'The day whose questions are asked' })
  checklistOn: string;

  @ApiProperty({ type: [FileQuestionResponse], maxItems: 200 })
  questions: FileQuestionResponse[];

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;
}
