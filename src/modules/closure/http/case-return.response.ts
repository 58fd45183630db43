import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { RETURN_ANSWERS, type ReturnAnswer } from '../../cases';
import { RETURN_STATES, type ReturnState } from '../domain/return.lifecycle';
import { ReportedActivityResponse, ReportedSessionsResponse } from './report.response';

const DAY_OR_NONE = { type: 'string', format: 'date', nullable: true, maxLength: 10 } as const;
const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const ACCOUNT_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;
const CODE_OR_NONE = { type: 'string', nullable: true, maxLength: 60 } as const;
const text = (maxLength: number, description: string) =>
  ({ type: 'string', nullable: true, maxLength, description }) as const;

export class ReturnedStepResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list difficulty-responses' })
  kind: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 10 })
  grade: number;

  @ApiProperty({ format: 'date', maxLength: 10 })
  on: string;
}

/** What the authority is told, in codes but for the facts and what the child says of them. */
export class ReturnReportResponse {
  @ApiProperty({ maxLength: 12 })
  referralNumber: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  openedOn: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  returnedOn: string;

  @ApiProperty({ maxLength: 8000 })
  facts: string;

  @ApiProperty(text(4000, 'How the child explains it'))
  childWords: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list child-words-missing-reasons' })
  wordsMissing: string | null;

  @ApiProperty(DAY_OR_NONE)
  lawyerToldOn: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list lawyer-not-told-reasons' })
  lawyerNotTold: string | null;

  @ApiProperty({
    type: [ReturnedStepResponse],
    maxItems: 400,
    description: 'What was tried, the first first',
  })
  steps: readonly ReturnedStepResponse[];

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list measures' })
  measure: string | null;

  @ApiProperty(DAY_OR_NONE)
  startsOn: string | null;

  @ApiProperty(DAY_OR_NONE)
  endsOn: string | null;

  @ApiProperty({ type: [ReportedActivityResponse], maxItems: 400 })
  agreed: readonly ReportedActivityResponse[];

  @ApiProperty({ type: [ReportedSessionsResponse], maxItems: 100 })
  sessions: readonly ReportedSessionsResponse[];

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 20,
    description: 'Codes of list goal-areas',
  })
  goalAreas: readonly string[];
}

/** A return in a list: initials and number, and nothing of why. */
export class CaseReturnSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ maxLength: 12 })
  caseNumber: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  referralId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: RETURN_STATES })
  state: ReturnState;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  askedAt: string;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'When it was sent, or declined' })
  decidedAt: string | null;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'Until when the authority answers' })
  dueAt: string | null;

  @ApiProperty({ type: 'boolean', description: 'Whether that is over' })
  isLate: boolean;

  @ApiProperty({ type: 'string', nullable: true, enum: [...RETURN_ANSWERS, null] })
  answer: ReturnAnswer | null;

  @ApiProperty(INSTANT_OR_NONE)
  answeredAt: string | null;
}

export class CaseReturnPageResponse extends pageResponse(CaseReturnSummaryResponse) {}

export class CaseReturnResponse extends CaseReturnSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 60, description: 'Code of list case-return-reasons' })
  reasonCode: string;

  @ApiProperty({ ...ACCOUNT_OR_NONE, description: 'Told to the centre alone' })
  askedBy: string | null;

  @ApiProperty(text(8000, 'What happened; told to the centre before it is sent'))
  facts: string | null;

  @ApiProperty(text(4000, 'How the child explains it; told to the centre before it is sent'))
  childWords: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list child-words-missing-reasons' })
  wordsMissing: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  lawyerToldAt: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list lawyer-not-told-reasons' })
  lawyerNotTold: string | null;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'Until when something may be said against it first' })
  objectionUntil: string | null;

  @ApiProperty({ ...ACCOUNT_OR_NONE, description: 'Who let it go, or declined; told to the centre alone' })
  decidedBy: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list case-return-decline-reasons' })
  declineReason: string | null;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'When who asked took it back' })
  withdrawnAt: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list case-return-withdraw-reasons' })
  withdrawReason: string | null;

  @ApiProperty({ type: ReturnReportResponse, nullable: true, description: 'What is told; none before' })
  report: ReturnReportResponse | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 64, description: 'SHA-256 of what is told' })
  contentHash: string | null;

  @ApiProperty(text(4000, 'Why the authority answers so'))
  reasons: string | null;

  @ApiProperty(text(4000, 'Why that is best for the child'))
  bestInterests: string | null;

  @ApiProperty(text(4000, 'What the child said before the answer'))
  answerWords: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list child-words-missing-reasons' })
  answerWordsMissing: string | null;
}
