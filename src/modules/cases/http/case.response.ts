import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { CASE_BASES, type CaseBasis } from '../domain/case';
import { CASE_ACTS } from '../domain/case.actions';
import { CASE_PHASES, type CasePhase } from '../domain/case-phase';
import { caseLifecycle, type CaseState } from '../domain/case.lifecycle';

/** How long a worker is waited for. */
export class CaseClockResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 40 })
  escalatesTo: string | null;
}

/** A case in a list: initials and number, no name and no text. */
export class CaseSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  number: string;

  @ApiProperty({ enum: caseLifecycle.states })
  state: CaseState;

  @ApiProperty({ enum: CASE_PHASES, description: 'Where the work stands, in the words of all bodies' })
  phase: CasePhase;

  @ApiProperty({ enum: CASE_BASES })
  basis: CaseBasis;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  workerId: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    maxLength: 10,
    description:
      'Last day of the longest duration that was offered, or that the rule gives where nobody referred',
  })
  latestEndOn: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'From when on the work stands still',
  })
  suspendedFrom: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    maxLength: 10,
    description: 'Last day of that, as planned',
  })
  suspendedUntil: string | null;

  @ApiProperty({ type: CaseClockResponse, nullable: true })
  clock: CaseClockResponse | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class CasePageResponse extends pageResponse(CaseSummaryResponse) {}

/** Somebody who works on the case now. */
export class TeamMemberResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  accountId: string;

  @ApiProperty({ maxLength: 60, description: 'case-worker, or code of list case-team-parts' })
  part: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  joinedAt: string;
}

export class CaseActionResponse extends availableActionResponse(CASE_ACTS) {}

export class CaseResponse extends CaseSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  centreAgencyId: string;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'For the coordinator alone',
  })
  referralId: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Order that the work stands on; for the coordinator and who answers for it',
  })
  orderId: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'When that order ended; nothing but the conclusion is left to be done',
  })
  orderEndedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list measures' })
  measure: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 1, maximum: 4000 })
  longestDays: number | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list ways-to-support, of a child whom nobody referred',
  })
  cameBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  cameAt: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 40,
    description: 'Number of the file on paper that the work was brought in from',
  })
  broughtInFromPaper: string | null;

  @ApiProperty({ type: [TeamMemberResponse], maxItems: 100 })
  team: TeamMemberResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list closure-outcomes',
  })
  outcomeCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  endingNote: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  closedAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'From when on it can be made final',
  })
  finalFrom: string | null;

  @ApiProperty({ type: [CaseActionResponse], maxItems: 30 })
  availableActions: readonly CaseActionResponse[];
}
