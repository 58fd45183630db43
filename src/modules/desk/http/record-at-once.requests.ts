import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { NewChildRequest } from '../../children';
import { IntakeRequest } from '../../intake';
import { InstantField } from '../../../platform/http/request-field.decorator';

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

  @InstantField('Kept, and never used', 'optional')
  recordedOnDeviceAt?: string;
}
