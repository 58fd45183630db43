import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsInstant } from '../../../platform/http/field.decorator';
import { NewChildRequest } from '../../children';
import { IntakeRequest } from '../../intake';

/** A child for whom nobody searched before. */
export class UnsearchedChildRequest extends OmitType(NewChildRequest, ['searchToken']) {}

/** A child whom nobody knows yet, and how that child was met. */
export class RecordAtOnceRequest {
  @ApiProperty({ type: UnsearchedChildRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => UnsearchedChildRequest)
  child: UnsearchedChildRequest;

  @ApiProperty({ type: IntakeRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => IntakeRequest)
  intake: IntakeRequest;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Kept, and never used' })
  @IsOptional()
  @IsInstant()
  recordedOnDeviceAt?: string;
}
