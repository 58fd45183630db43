import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsId, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { ORDER_STAGES, type OrderStage } from '../domain/order';
import { ORDER_STATES, type OrderState } from '../domain/order.lifecycle';
import { ORDER_PARTIES } from '../persistence/order-lists';
import { numberUpTo } from './order.response';

const MOST_HOURS = 1_000;
const MOST_MANATS = 100_000;
/** Ten years and a bit. */
const MOST_DAYS = 4_000;

export class MeasureRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list measures' })
  @IsCode()
  measure: string;

  @ApiProperty({ ...numberUpTo(MOST_DAYS), required: false, description: 'How long, in days' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  days?: number;

  @ApiProperty({ ...numberUpTo(MOST_HOURS), required: false, description: 'How much, in hours' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_HOURS)
  hours?: number;

  @ApiProperty({ ...numberUpTo(24), required: false, description: 'Hours on one day, at most' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(24)
  hoursPerDay?: number;

  @ApiProperty({ ...numberUpTo(MOST_MANATS), required: false, description: 'How much, in manats' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MANATS)
  amount?: number;
}

export class ConditionRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list order-condition-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ minLength: 1, maxLength: 500, description: 'What exactly the child has to do' })
  @IsText(500)
  words: string;
}

export class ProposeOrderRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsId()
  childId: string;

  @ApiProperty({
    ...{ required: false, format: 'uuid', maxLength: 36 },
    description: 'The intake about whose acts it is, for who knows it',
  })
  @IsOptional()
  @IsId()
  intakeId?: string;

  @ApiProperty({ enum: ORDER_STAGES })
  @IsIn(ORDER_STAGES)
  stage: OrderStage;

  @ApiProperty({
    format: 'uuid',
    maxLength: 36,
    description: 'The court or prosecutor’s office that decides',
  })
  @IsId()
  authorityAgencyId: string;

  @ApiProperty({ type: [MeasureRequest], minItems: 1, maxItems: 5 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => MeasureRequest)
  measures: MeasureRequest[];

  @ApiProperty({ type: [ConditionRequest], minItems: 1, maxItems: 10, description: 'Precise, and few' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ConditionRequest)
  conditions: ConditionRequest[];

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'Why, for who decides' })
  @IsText(8000)
  summary: string;
}

export class OrderListQuery extends PageQuery {
  @ApiProperty({ required: false, enum: ORDER_PARTIES, description: 'What one’s own agency is to it' })
  @IsOptional()
  @IsIn(ORDER_PARTIES)
  party?: (typeof ORDER_PARTIES)[number];

  @ApiProperty({ required: false, enum: ORDER_STATES })
  @IsOptional()
  @IsIn(ORDER_STATES)
  state?: OrderState;

  @ApiProperty({ required: false, enum: ORDER_STAGES })
  @IsOptional()
  @IsIn(ORDER_STAGES)
  stage?: OrderStage;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  childId?: string;
}
