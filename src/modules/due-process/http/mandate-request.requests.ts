import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { mandateRequestLifecycle, type MandateRequestState } from '../domain/mandate-request.lifecycle';

export class NewMandateRequestRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The legal clinic that is asked' })
  @IsUUID()
  clinicAgencyId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list mandate-askers' })
  @IsCode()
  askedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  askedAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

export class WithdrawMandateRequestRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list mandate-withdraw-reasons' })
  @IsCode()
  reasonCode: string;
}

export class ReceivedMandateRequestsQuery extends PageQuery {
  @ApiProperty({ required: false, enum: mandateRequestLifecycle.states })
  @IsOptional()
  @IsIn(mandateRequestLifecycle.states)
  state?: MandateRequestState;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
