import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCode, IsInstant } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { CLOCKS, type ClockCode } from '../../reference';
import { CLOCK_LISTS, type ClockListName } from '../persistence/clock-lists';

export class ClockListQuery extends PageQuery {
  @ApiProperty({ enum: CLOCK_LISTS })
  @IsIn(CLOCK_LISTS)
  list: ClockListName;

  @ApiProperty({ required: false, enum: CLOCKS })
  @IsOptional()
  @IsIn(CLOCKS)
  code?: ClockCode;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}

export class PauseClockRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list clock-pause-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'Since when the reason has held' })
  @IsInstant()
  pausedAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

export class ResumeClockRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'Since when the reason holds no more' })
  @IsInstant()
  resumedAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}
