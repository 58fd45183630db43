import { ApiProperty } from '@nestjs/swagger';
import { CLOCK_STANDINGS, type ClockStanding } from '../../intake';

/** One step of the proceeding with its clock. */
export class ProceedingStepResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of the dated rule' })
  code: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  startedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  stoppedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'The action that ended it' })
  endedBy: string | null;

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

  @ApiProperty({ enum: CLOCK_STANDINGS })
  standing: ClockStanding;

  @ApiProperty({ maxLength: 40, description: 'Role that is told when it is late' })
  escalatesTo: string;
}

export class ProceedingResponse {
  @ApiProperty({ type: [ProceedingStepResponse], maxItems: 200 })
  items: ProceedingStepResponse[];
}

/** What is shown of a step. */
export const showStep = (step: {
  readonly code: string;
  readonly startedAt: Date;
  readonly stoppedAt: Date | null;
  readonly endedBy: string | null;
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
  readonly standing: ClockStanding;
  readonly escalatesTo: string;
}): ProceedingStepResponse => ({
  code: step.code,
  startedAt: step.startedAt.toISOString(),
  stoppedAt: step.stoppedAt?.toISOString() ?? null,
  endedBy: step.endedBy,
  dueAt: step.dueAt?.toISOString() ?? null,
  warnAt: step.warnAt?.toISOString() ?? null,
  standing: step.standing,
  escalatesTo: step.escalatesTo,
});
