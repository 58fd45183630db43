import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsInstant } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';

export class NewStandInRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who is away' })
  @IsUUID()
  absentAccountId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who has their work list meanwhile' })
  @IsUUID()
  standInAccountId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  from: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  until: string;
}

export class StandInListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Away or standing in' })
  @IsOptional()
  @IsUUID()
  accountId?: string;

  @ApiProperty({
    required: false,
    type: 'string',
    enum: ['true', 'false'],
    description: 'In force or still to come',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';
}
