import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { NewIntakeRequest } from '../../intake';
import { UnsearchedChildRequest } from './record-at-once.requests';
import { InstantField } from '../../../platform/http/request-field.decorator';

/** What one request would carry. The route that it goes to looks at the shape, so that a bad one spoils no other. */
export class BatchedIntakeRequest {
  @ApiProperty({
    minLength: 8,
    maxLength: 128,
    pattern: '^[A-Za-z0-9_.:-]+$',
    description: 'The Idempotency-Key of this item, of your own choice; keep it when you send the item again',
  })
  @Matches(/^[A-Za-z0-9_.:-]{8,128}$/)
  key: string;

  @InstantField('Kept, and never used', 'optional')
  recordedOnDeviceAt?: string;

  @ApiProperty({
    required: false,
    type: UnsearchedChildRequest,
    description: 'A child whom nobody knows; then without childId',
  })
  @IsOptional()
  @IsObject()
  child?: object;

  @ApiProperty({ type: NewIntakeRequest })
  @IsObject()
  intake: object;
}

/** What a device recorded while it had no network, in the order in which it happens. */
export class IntakeBatchRequest {
  @ApiProperty({ type: [BatchedIntakeRequest], minItems: 1, maxItems: 50 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique((item: BatchedIntakeRequest | null) => item?.key)
  @ValidateNested({ each: true })
  @Type(() => BatchedIntakeRequest)
  items: BatchedIntakeRequest[];
}
