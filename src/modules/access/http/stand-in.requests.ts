import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { IdField, InstantField } from '../../../platform/http/request-field.decorator';

export class NewStandInRequest {
  @IdField('Who is away')
  absentAccountId: string;

  @IdField('Who has their work list meanwhile')
  standInAccountId: string;

  @InstantField()
  from: string;

  @InstantField()
  until: string;
}

export class StandInListQuery extends PageQuery {
  @IdField('Away or standing in', 'optional')
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
