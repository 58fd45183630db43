import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsLocalDay } from '../../../platform/http/field.decorator';
import { REFERENCE_LIST_NAMES } from '../domain/reference-lists';

export class ListParams {
  @ApiProperty({ enum: REFERENCE_LIST_NAMES })
  @IsCode()
  list: string;
}

export class EntryParams extends ListParams {
  @ApiProperty({ maxLength: 60, description: 'Code of the entry, or the id of one entry of whatever day' })
  @IsCode()
  code: string;
}

export class EntryByIdParams extends ListParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}

export class DayQuery {
  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'The law of that day; today' })
  @IsOptional()
  @IsLocalDay()
  validOn?: string;
}

export class ListQuery extends DayQuery {
  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'Also what has had its last day' })
  @IsOptional()
  @IsIn(['true', 'false'])
  includeRetired?: 'true' | 'false';
}

export class RetireRequest {
  @ApiProperty({ format: 'date', maxLength: 10, description: 'Last day' })
  @IsLocalDay()
  validTo: string;
}
