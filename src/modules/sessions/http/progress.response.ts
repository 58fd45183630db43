import { ApiProperty } from '@nestjs/swagger';
import { CASE_PHASES, NEUTRAL_OUTCOMES, type CasePhase, type NeutralOutcome } from '../../cases';

/** How often the child came, of how often it was expected; what the centre called off was expected of nobody. */
export class AttendanceCountsResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  attended: number;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  expected: number;
}

const day = (description: string) =>
  ({ type: 'string', format: 'date', nullable: true, maxLength: 10, description }) as const;

/** How the work goes on, for who referred; of work that is over without being done, that it is over and no more. */
export class ProgressResponse {
  @ApiProperty({ enum: CASE_PHASES })
  phase: CasePhase;

  @ApiProperty(day('When the centre accepted'))
  acceptedOn: string | null;

  @ApiProperty(day('When somebody was there to answer for it'))
  allocatedOn: string | null;

  @ApiProperty(day('When the first plan held'))
  planActiveOn: string | null;

  @ApiProperty(day('When another centre went on with it; which one, the referral says'))
  movedOn: string | null;

  @ApiProperty({ type: AttendanceCountsResponse, nullable: true })
  sessions: AttendanceCountsResponse | null;

  @ApiProperty(day('When the work ended'))
  endedOn: string | null;

  @ApiProperty({ type: 'string', nullable: true, enum: [...NEUTRAL_OUTCOMES, null] })
  outcome: NeutralOutcome | null;
}
