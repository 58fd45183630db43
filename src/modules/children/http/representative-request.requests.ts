import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { REQUEST_LISTS, type RequestList } from '../persistence/representative-request.repository';

export class NewRepresentativeRequestRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list representative-request-reasons' })
  @IsCode()
  reason: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Left out: the guardianship body of the child’s district',
  })
  @IsOptional()
  @IsUUID()
  addressedAgencyId?: string;
}

export class AnswerRepresentativeRequestRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list representative-request-answers' })
  @IsCode()
  answer: string;
}

export class WithdrawRepresentativeRequestRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list representative-request-ends' })
  @IsCode()
  reasonCode: string;
}

export class RepresentativeRequestListQuery extends PageQuery {
  @ApiProperty({ required: false, enum: REQUEST_LISTS })
  @IsOptional()
  @IsIn(REQUEST_LISTS)
  list?: RequestList;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
