import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, Matches, ValidateNested } from 'class-validator';
import { TIME_OF_DAY } from './session-series.requests';
import {
  CodeField,
  DayField,
  NumberField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

const IS_TIME = new RegExp(TIME_OF_DAY);

export class OpenHoursRequest {
  @NumberField([1, 7], '1 is Monday')
  weekday: number;

  @ApiProperty({ maxLength: 5, pattern: TIME_OF_DAY })
  @Matches(IS_TIME)
  from: string;

  @ApiProperty({ maxLength: 5, pattern: TIME_OF_DAY })
  @Matches(IS_TIME)
  until: string;
}

export class OpeningWeekRequest {
  @DayField()
  validFrom: string;

  @ApiProperty({ type: [OpenHoursRequest], maxItems: 28, description: 'On other days it is closed' })
  @IsArray()
  @ArrayMaxSize(28)
  @ValidateNested({ each: true })
  @Type(() => OpenHoursRequest)
  hours: OpenHoursRequest[];
}

export class OpeningWeekQuery {
  @DayField('Without it today', 'optional')
  on?: string;
}

export class NewSchoolingRequest {
  @YesOrNoField()
  goesToSchool: boolean;

  @CodeField('Code of list school-shifts', 'optional')
  shift?: string;

  @CodeField('Of the school: code of list districts', 'optional')
  district?: string;
}
