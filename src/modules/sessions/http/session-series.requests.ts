import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  Length,
  Matches,
} from 'class-validator';
import { IsId, IsLocalDay } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { MOST_OCCURRENCES } from '../domain/recurrence';
import { SERIES_STATES, type SeriesState } from '../persistence/series-lists';
import { MeetingRequest } from './meeting.requests';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  NumberField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

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

  @IdField('The programme of which all take part, without cases', 'optional')
  programmeId?: string;

  @ApiProperty({
    minLength: 1,
    maxLength: 200,
    description: 'RRULE of RFC 5545: daily, weekly or monthly, with COUNT or UNTIL',
  })
  @Length(1, 200)
  rule: string;

  @DayField('From which day on')
  firstDay: string;

  @ApiProperty({ maxLength: 5, pattern: TIME_OF_DAY, description: 'On the clock of the centre' })
  @Matches(new RegExp(TIME_OF_DAY))
  beginsAt: string;

  @NumberField([5, 480])
  minutes: number;

  @CodeField('Code of list school-hours-reasons, where children miss school for it', 'optional')
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
  @YesOrNoField('Book what is free and leave the rest; otherwise nothing', 'optional')
  skipClashes?: boolean;
}

export class SeriesListQuery extends PageQuery {
  @IdField('Only led by this person', 'optional')
  facilitatorId?: string;

  @IdField('Only in this room', 'optional')
  roomId?: string;

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @IdField('Only of this programme', 'optional')
  programmeId?: string;

  @ChoiceField(SERIES_STATES, 'Running while a session of it is to come or waits for attendance', 'optional')
  state?: SeriesState;
}
