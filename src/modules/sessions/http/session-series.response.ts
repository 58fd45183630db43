import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { SERIES_OUTCOMES, type SeriesOutcome } from '../domain/series-outcome';
import { sessionLifecycle, type SessionState } from '../domain/session.lifecycle';

/** A series in a list: by which rule, where, and who leads it. */
export class SeriesSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ maxLength: 200, description: 'RRULE of RFC 5545' })
  rule: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  firstDay: string;

  @ApiProperty({ maxLength: 5, description: 'On the clock of the centre' })
  beginsAt: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 5, maximum: 480 })
  minutes: number;

  @ApiProperty({ maxLength: 60, description: 'Zone of the clock' })
  zone: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  roomId: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  facilitatorId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  programmeId: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;
}

export class SeriesPageResponse extends pageResponse(SeriesSummaryResponse) {}

/** A day on which nothing was booked. */
export class LeftOutResponse {
  @ApiProperty({ format: 'date', maxLength: 10 })
  day: string;

  @ApiProperty({ maxLength: 100, description: 'Why, as a code' })
  because: string;
}

/** A session of a series. */
export class SeriesSessionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  sessionId: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Day of the series for which it was booked' })
  day: string;

  @ApiProperty({ enum: sessionLifecycle.states })
  state: SessionState;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  beginsAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  endsAt: string;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The session in whose place it was put',
  })
  followsId: string | null;
}

const DAYS = {
  type: 'array',
  items: { type: 'string', format: 'date', maxLength: 10 },
  maxItems: 104,
} as const;

export class SeriesResponse extends SeriesSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty(DAYS)
  exceptDays: readonly string[];

  @ApiProperty(DAYS)
  addedDays: readonly string[];

  @ApiProperty({ type: [LeftOutResponse], maxItems: 104 })
  leftOut: readonly LeftOutResponse[];

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  bookedBy: string;

  @ApiProperty({
    ...{ type: 'string', nullable: true, maxLength: 60 },
    description: 'Why children miss school for it: code of list school-hours-reasons',
  })
  schoolReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Why it was ended' })
  endReason: string | null;

  @ApiProperty({
    type: [SeriesSessionResponse],
    maxItems: 10000,
    description: 'Those that the reader may see',
  })
  sessions: SeriesSessionResponse[];
}

/** What would become of one time of a series. */
export class SeriesOccurrenceResponse {
  @ApiProperty({ format: 'date', maxLength: 10 })
  day: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  beginsAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  endsAt: string;

  @ApiProperty({ enum: SERIES_OUTCOMES })
  outcome: SeriesOutcome;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 100, description: 'Why not, as a code' })
  because: string | null;
}

export class SeriesPreviewResponse {
  @ApiProperty({ type: [SeriesOccurrenceResponse], maxItems: 104 })
  occurrences: SeriesOccurrenceResponse[];
}
