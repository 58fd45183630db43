import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsInstant, IsLocalDay } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';

export class NewCheckRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  intakeId: string;

  @ApiProperty({
    required: false,
    format: 'date',
    maxLength: 10,
    description: 'Whose law and rules; today when left out',
  })
  @IsOptional()
  @IsLocalDay()
  onDay?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list measures' })
  @IsOptional()
  @IsCode()
  proposedMeasure?: string;

  @ApiProperty({ required: false, type: 'integer', format: 'int32', minimum: 1, maximum: 4000 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4000)
  longestDays?: number;
}

export class ReplayRequest {
  @ApiProperty({ format: 'date', maxLength: 10, description: 'Whose rules are asked about the facts kept' })
  @IsLocalDay()
  rulesOfDay: string;
}

export class CheckListQuery extends PageQuery {
  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Without it, those of my agency',
  })
  @IsOptional()
  @IsUUID()
  intakeId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
