import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsCode, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { ElsewhereRequest } from './meeting.requests';
import { TIME_OF_DAY } from './session-series.requests';

/** Of which day on; without it everything that is to come. */
class FollowingRequest {
  @ApiProperty({
    required: false,
    format: 'date',
    maxLength: 10,
    description: 'Day of the series of which on; without it everything that is to come',
  })
  @IsOptional()
  @IsLocalDay()
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

  @ApiProperty({ required: false, type: 'integer', format: 'int32', minimum: 5, maximum: 480 })
  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(480)
  minutes?: number;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: -6,
    maximum: 6,
    description: 'How many days later each one takes place',
  })
  @IsOptional()
  @IsInt()
  @Min(-6)
  @Max(6)
  shiftDays?: number;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list school-hours-reasons, where children miss school for it',
  })
  @IsOptional()
  @IsCode()
  schoolReason?: string;

  @ApiProperty({
    required: false,
    description: 'Leave what is not free where it is; otherwise nothing moves',
  })
  @IsOptional()
  @IsBoolean()
  skipClashes?: boolean;
}

export class EndSeriesRequest extends FollowingRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list session-cancel-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 1000 })
  @IsOptional()
  @IsText(1000)
  note?: string;
}
