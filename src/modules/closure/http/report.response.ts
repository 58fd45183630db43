import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { GOAL_OUTCOMES, type GoalOutcome } from '../domain/conclusion';
import { REPORT_KINDS, type ReportKind } from '../domain/report';

const COUNT = { type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 } as const;
const DAY_OR_NONE = { type: 'string', format: 'date', nullable: true, maxLength: 10 } as const;

export class ReportedActivityResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ ...COUNT, description: 'In each rhythm' })
  times: number;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-rhythms' })
  rhythm: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  untilOn: string;
}

export class ReportedSessionsResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ ...COUNT, description: 'What the centre called off is expected of nobody' })
  expected: number;

  @ApiProperty(COUNT)
  attended: number;

  @ApiProperty(COUNT)
  excused: number;

  @ApiProperty(COUNT)
  unexcused: number;
}

export class ReportedGoalResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list goal-areas' })
  area: string;

  @ApiProperty({ type: 'string', nullable: true, enum: [...GOAL_OUTCOMES, null] })
  outcome: GoalOutcome | null;
}

/** How the work went, in codes. */
export class ReportedWorkResponse {
  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list measures' })
  measure: string | null;

  @ApiProperty(DAY_OR_NONE)
  startsOn: string | null;

  @ApiProperty(DAY_OR_NONE)
  endsOn: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list outcome-reasons' })
  outcomeReason: string | null;

  @ApiProperty({ type: [ReportedActivityResponse], maxItems: 400 })
  agreed: readonly ReportedActivityResponse[];

  @ApiProperty({ type: [ReportedSessionsResponse], maxItems: 100 })
  sessions: readonly ReportedSessionsResponse[];

  @ApiProperty({ type: [ReportedGoalResponse], maxItems: 20 })
  goals: readonly ReportedGoalResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 4000,
    description: 'What the child says of how it was, where it wants that to be read',
  })
  childWords: string | null;
}

/** A report in a list: initials and number, and nothing of what it says. */
export class ReportSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ maxLength: 12 })
  caseNumber: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  referralId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  orderId: string | null;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  edition: number;

  @ApiProperty({ enum: REPORT_KINDS })
  kind: ReportKind;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  madeAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  acknowledgedAt: string | null;
}

export class ReportPageResponse extends pageResponse(ReportSummaryResponse) {}

export class ReportResponse extends ReportSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 64, description: 'SHA-256 of what is told' })
  contentHash: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list report-correction-reasons',
  })
  correctionReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12 })
  referralNumber: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12, description: 'Of work that was ordered' })
  orderNumber: string | null;

  @ApiProperty({ format: 'date', maxLength: 10 })
  openedOn: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  endedOn: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list closure-outcomes' })
  outcomeCode: string;

  @ApiProperty({ type: ReportedWorkResponse, nullable: true, description: 'None in a notice' })
  work: ReportedWorkResponse | null;
}
