import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, ValidateNested } from 'class-validator';
import { IsCode, IsText } from '../../../platform/http/field.decorator';
import { ORDER_INTERVAL_KINDS, type OrderIntervalKind } from '../domain/order-interval';
import { BreachStepRequest } from './order-action.requests';
import { ConditionRequest } from './order.requests';

/** A new edition of the conditions, with what the child says of it. */
export class VaryOrderRequest extends BreachStepRequest {
  @ApiProperty({
    type: [ConditionRequest],
    minItems: 1,
    maxItems: 10,
    description: 'All that hold from now on',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ConditionRequest)
  conditions: ConditionRequest[];
}

export class BeginIntervalRequest {
  @ApiProperty({ enum: ORDER_INTERVAL_KINDS })
  @IsIn(ORDER_INTERVAL_KINDS)
  kind: OrderIntervalKind;

  @ApiProperty({ maxLength: 60, description: 'Code of list order-interval-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 4000 })
  @IsText(4000)
  note: string;
}

export class EndIntervalRequest {
  @ApiProperty({ enum: ORDER_INTERVAL_KINDS })
  @IsIn(ORDER_INTERVAL_KINDS)
  kind: OrderIntervalKind;

  @ApiProperty({ maxLength: 60, description: 'Code of list order-interval-ends' })
  @IsCode()
  reasonCode: string;
}
