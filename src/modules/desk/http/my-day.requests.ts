import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDay } from '../../../platform/http/field.decorator';

export class MyDayQuery {
  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'Left out: today' })
  @IsOptional()
  @IsLocalDay()
  date?: string;
}
