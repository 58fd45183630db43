import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';

export class ChildNoticeListQuery extends PageQuery {
  @ApiProperty({ required: false, type: 'boolean', description: 'Only those of which nobody has taken note' })
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';
}
