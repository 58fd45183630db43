import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsLocalDay } from '../../../platform/http/field.decorator';
import { TIME_OF_DAY } from './session-series.requests';

const IS_TIME = new RegExp(TIME_OF_DAY);

export class OpenHoursRequest {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 7, description: '1 is Monday' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @ApiProperty({ maxLength: 5, pattern: TIME_OF_DAY })
  @Matches(IS_TIME)
  from: string;

  @ApiProperty({ maxLength: 5, pattern: TIME_OF_DAY })
  @Matches(IS_TIME)
  until: string;
}

export class OpeningWeekRequest {
  @ApiProperty({ format: 'date', maxLength: 10 })
  @IsLocalDay()
  validFrom: string;

  @ApiProperty({ type: [OpenHoursRequest], maxItems: 28, description: 'On other days it is closed' })
  @IsArray()
  @ArrayMaxSize(28)
  @ValidateNested({ each: true })
  @Type(() => OpenHoursRequest)
  hours: OpenHoursRequest[];
}

export class OpeningWeekQuery {
  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'Without it today' })
  @IsOptional()
  @IsLocalDay()
  on?: string;
}

export class NewSchoolingRequest {
  @ApiProperty()
  @IsBoolean()
  goesToSchool: boolean;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list school-shifts' })
  @IsOptional()
  @IsCode()
  shift?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Of the school: code of list districts' })
  @IsOptional()
  @IsCode()
  district?: string;
}
