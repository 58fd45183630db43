import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { ElsewhereRequest } from './meeting.requests';
import { TIME_OF_DAY } from './session-series.requests';
import {
  CodeField,
  DayField,
  NumberField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/** Of which day on; without it everything that is to come. */
class FollowingRequest {
  @DayField('Day of the series of which on; without it everything that is to come', 'optional')
  fromDay?: string;
}

/** What is not said anew stays as it was. */
export class MoveSeriesRequest extends IntersectionType(ElsewhereRequest, FollowingRequest) {
  @ApiProperty({
    required: false,
    maxLength: 5,
    pattern: TIME_OF_DAY,
    description: 'Another time of the day',
  })
  @IsOptional()
  @Matches(new RegExp(TIME_OF_DAY))
  beginsAt?: string;

  @NumberField([5, 480], 'How long each takes', 'optional')
  minutes?: number;

  @NumberField([-6, 6], 'How many days later each one takes place', 'optional')
  shiftDays?: number;

  @CodeField('Code of list school-hours-reasons, where children miss school for it', 'optional')
  schoolReason?: string;

  @YesOrNoField('Leave what is not free where it is; otherwise nothing moves', 'optional')
  skipClashes?: boolean;
}

export class EndSeriesRequest extends FollowingRequest {
  @CodeField('Code of list session-cancel-reasons')
  reasonCode: string;

  @WordsField(1000, 'What else is to be said of it', 'optional')
  note?: string;
}
