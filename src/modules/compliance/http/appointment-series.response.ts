import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { REST_DAY_WAYS, RHYTHMS, type RestDayWay, type Rhythm } from '../domain/appointment-days';
import { CLASH_CODES, type ClashCode } from '../domain/clash';
import { AppointmentResponse } from './appointment.response';

const DAY = { format: 'date', maxLength: 10 } as const;
const DAY_OR_NONE = { type: 'string', ...DAY, nullable: true } as const;

export class LeftOutDayResponse {
  @ApiProperty(DAY)
  day: string;

  @ApiProperty({ ...DAY_OR_NONE, description: 'The working day in its place' })
  movedTo: string | null;
}

/** What lies at the time of a date, as far as one may see it; no reason to refuse the date. */
export class DateFindingResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  appointmentId: string;

  @ApiProperty({ enum: CLASH_CODES })
  code: ClashCode;
}

/** By which rhythm dates were planned together. */
export class AppointmentSeriesSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  orderId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list appointment-purposes' })
  purpose: string;

  @ApiProperty({ enum: RHYTHMS })
  rhythm: Rhythm;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 5, description: '1 is Monday' })
  weekday: number;

  @ApiProperty({ maxLength: 5, description: 'HH:MM on the clock of the place' })
  at: string;

  @ApiProperty(DAY)
  from: string;

  @ApiProperty(DAY)
  until: string;

  @ApiProperty({ enum: REST_DAY_WAYS })
  restDays: RestDayWay;

  @ApiProperty({ ...DAY_OR_NONE, description: 'From which day on it was cancelled as a whole' })
  cancelledFrom: string | null;
}

/** Dates that were planned together, and what lies at their times. */
export class AppointmentSeriesResponse extends AppointmentSeriesSummaryResponse {
  @ApiProperty({
    type: [LeftOutDayResponse],
    maxItems: 400,
    description: 'Days of rest on which nobody comes',
  })
  leftOut: readonly LeftOutDayResponse[];

  @ApiProperty({ type: [AppointmentResponse], maxItems: 500, description: 'The earliest first' })
  dates: readonly AppointmentResponse[];

  @ApiProperty({ type: [DateFindingResponse], maxItems: 500, description: 'Of dates to come' })
  findings: readonly DateFindingResponse[];
}

export class AppointmentSeriesPageResponse extends pageResponse(AppointmentSeriesSummaryResponse) {}
