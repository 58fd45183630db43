import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { clockLifecycle, type ClockAction } from '../domain/clock.lifecycle';
import { CLOCK_STANDINGS, clockStandingAt, type ClockStanding } from '../domain/clock-standing';
import type { ClockPauseEntity } from '../persistence/clock-pause.entity';
import type { ClockRow } from '../persistence/clock.repository';

/** A clock in a list: initials and number, no name. All its instants are worked out here; none can be sent. */
export class ClockSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  intakeId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ maxLength: 60, description: 'Code of the dated rule' })
  code: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 2147483647,
    description: 'Which time the child was held, in their order; 1 for what happens once',
  })
  occasion: number;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  startedAt: string;

  @ApiProperty({ description: 'Its start was told more than a day late' })
  backDated: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Why its start was told late' })
  backDatingReason: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'The last instant in time; null while a pause keeps it from being known',
  })
  dueAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  warnAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  stoppedAt: string | null;

  @ApiProperty({
    enum: CLOCK_STANDINGS,
    description: 'Void: what it counted for was recorded in error, and it was not late by then',
  })
  standing: ClockStanding;

  @ApiProperty({ maxLength: 40, description: 'Role that is told when it is late' })
  escalatesTo: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

export class ClockPageResponse extends pageResponse(ClockSummaryResponse) {}

export class ClockPauseResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list clock-pause-reasons' })
  reasonCode: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  from: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  until: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  backDatingReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  endBackDatingReason: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  pausedBy: string;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Null while it lasts, and when the clock was stopped under it',
  })
  resumedBy: string | null;
}

export class IntakeClockResponse extends ClockSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: [ClockPauseResponse], maxItems: 1000 })
  pauses: ClockPauseResponse[];

  @ApiProperty({ enum: clockLifecycle.actions, isArray: true, maxItems: 3 })
  availableActions: ClockAction[];
}

export class IntakeClocksResponse {
  @ApiProperty({ type: [IntakeClockResponse], maxItems: 100 })
  items: IntakeClockResponse[];
}

export const summariseClock = (row: ClockRow, now: Date): ClockSummaryResponse => ({
  id: row.id,
  intakeId: row.intakeId,
  child: showChildLabel(row),
  code: row.code,
  occasion: row.occasion,
  startedAt: row.startedAt.toISOString(),
  backDated: row.backDated,
  backDatingReason: row.backDatingReason,
  dueAt: row.dueAt?.toISOString() ?? null,
  warnAt: row.warnAt?.toISOString() ?? null,
  stoppedAt: row.stoppedAt?.toISOString() ?? null,
  standing: clockStandingAt(row, now),
  escalatesTo: row.escalatesTo,
  updatedAt: row.updatedAt.toISOString(),
});

/** One clock with its pauses and what the actor may do with it now. */
export const showIntakeClock = (
  row: ClockRow,
  pauses: readonly ClockPauseEntity[],
  availableActions: ClockAction[],
  now: Date,
): IntakeClockResponse => ({
  ...summariseClock(row, now),
  version: row.version,
  pauses: pauses.map(showPause),
  availableActions,
});

const showPause = (pause: ClockPauseEntity): ClockPauseResponse => ({
  reasonCode: pause.reason,
  from: pause.fromAt.toISOString(),
  until: pause.untilAt?.toISOString() ?? null,
  backDatingReason: pause.backDatingReason,
  endBackDatingReason: pause.endBackDatingReason,
  pausedBy: pause.pausedBy,
  resumedBy: pause.resumedBy,
});
