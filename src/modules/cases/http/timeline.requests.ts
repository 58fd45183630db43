import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsInstant } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { TIMELINE_KINDS, type TimelineKind } from '../domain/timeline';

/** Which part of a timeline is asked for. */
export class TimelineQuery extends PageQuery {
  @ApiProperty({ required: false, enum: TIMELINE_KINDS })
  @IsOptional()
  @IsIn(TIMELINE_KINDS)
  kind?: TimelineKind;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'From when on' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Before when' })
  @IsOptional()
  @IsInstant()
  until?: string;
}
