import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import type { OpeningWeekEntity } from '../persistence/opening-week.entity';
import type { SchoolingEntity } from '../persistence/schooling.entity';

export class OpenHoursResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 7, description: '1 is Monday' })
  weekday: number;

  @ApiProperty({ maxLength: 5, description: 'On the clock of the centre' })
  from: string;

  @ApiProperty({ maxLength: 5, description: 'On the clock of the centre' })
  until: string;
}

export class OpeningWeekResponse {
  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  validFrom: string | null;

  @ApiProperty({ type: [OpenHoursResponse], maxItems: 28 })
  hours: OpenHoursResponse[];
}

/** What was said of a child and its school. */
export class SchoolingResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty()
  goesToSchool: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list school-shifts' })
  shift: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list districts' })
  district: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  recordedAt: string;
}

export class SchoolingPageResponse extends pageResponse(SchoolingResponse) {}

/** The week of a centre; what is not named here is not shown. */
export const showWeek = (row: OpeningWeekEntity | undefined): OpeningWeekResponse => ({
  validFrom: row?.validFrom ?? null,
  hours: (row?.hours ?? []).map(({ weekday, from, until }) => ({ weekday, from, until })),
});

/** What was said of a child, for whom the case is open to; what is not named here is not shown. */
export const showSchooling = (row: SchoolingEntity): SchoolingResponse => ({
  id: row.id,
  goesToSchool: row.goesToSchool,
  shift: row.shift,
  district: row.district,
  recordedBy: row.recordedBy,
  recordedAt: row.recordedAt.toISOString(),
});
