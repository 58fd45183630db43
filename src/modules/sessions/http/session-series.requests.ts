import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsCode, IsId, IsLocalDay } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { MOST_OCCURRENCES } from '../domain/recurrence';
import { SERIES_STATES, type SeriesState } from '../persistence/series-lists';
import { MeetingRequest } from './meeting.requests';

/** Hours and minutes on a clock. */
export const TIME_OF_DAY = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
const DAYS = {
  type: 'array',
  items: { type: 'string', format: 'date', maxLength: 10 },
  maxItems: MOST_OCCURRENCES,
  uniqueItems: true,
} as const;

/** By which rule sessions shall recur, on the clock of the centre. */
export class SeriesWishRequest extends MeetingRequest {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    minItems: 1,
    maxItems: 50,
    uniqueItems: true,
    required: false,
    description: 'The cases of the children who take part, without a programme',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  caseIds?: string[];

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'The programme of which all take part, without cases',
  })
  @IsOptional()
  @IsUUID()
  programmeId?: string;

  @ApiProperty({
    minLength: 1,
    maxLength: 200,
    description: 'RRULE of RFC 5545: daily, weekly or monthly, with COUNT or UNTIL',
  })
  @Length(1, 200)
  rule: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'From which day on' })
  @IsLocalDay()
  firstDay: string;

  @ApiProperty({ maxLength: 5, pattern: TIME_OF_DAY, description: 'On the clock of the centre' })
  @Matches(new RegExp(TIME_OF_DAY))
  beginsAt: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 5, maximum: 480 })
  @IsInt()
  @Min(5)
  @Max(480)
  minutes: number;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list school-hours-reasons, where children miss school for it',
  })
  @IsOptional()
  @IsCode()
  schoolReason?: string;

  @ApiProperty({ required: false, ...DAYS, description: 'Days of the rule that are left out (EXDATE)' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_OCCURRENCES)
  @ArrayUnique()
  @IsLocalDay({ each: true })
  exceptDays?: string[];

  @ApiProperty({ required: false, ...DAYS, description: 'Days beside the rule (RDATE)' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_OCCURRENCES)
  @ArrayUnique()
  @IsLocalDay({ each: true })
  addedDays?: string[];
}

export class NewSeriesRequest extends SeriesWishRequest {
  @ApiProperty({ required: false, description: 'Book what is free and leave the rest; otherwise nothing' })
  @IsOptional()
  @IsBoolean()
  skipClashes?: boolean;
}

export class SeriesListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  facilitatorId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  roomId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  programmeId?: string;

  @ApiProperty({
    required: false,
    enum: SERIES_STATES,
    description: 'Running while a session of it is to come or waits for attendance',
  })
  @IsOptional()
  @IsIn(SERIES_STATES)
  state?: SeriesState;
}
