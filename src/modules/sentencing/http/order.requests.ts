import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsId } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { ORDER_STAGES, type OrderStage } from '../domain/order';
import { ORDER_STATES, type OrderState } from '../domain/order.lifecycle';
import { ORDER_PARTIES } from '../persistence/order-lists';
import { numberUpTo } from './order.response';
import { ChoiceField, CodeField, IdField, WordsField } from '../../../platform/http/request-field.decorator';

const MOST_HOURS = 1_000;
const MOST_MANATS = 100_000;
/** Ten years and a bit. */
const MOST_DAYS = 4_000;

export class MeasureRequest {
  @CodeField('Code of list measures')
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
  @CodeField('Code of list order-condition-kinds')
  kind: string;

  @WordsField(500, 'What exactly the child has to do')
  words: string;
}

export class ProposeOrderRequest {
  @IdField()
  childId: string;

  @ApiProperty({
    ...{ required: false, format: 'uuid', maxLength: 36 },
    description: 'The intake about whose acts it is, for who knows it',
  })
  @IsOptional()
  @IsId()
  intakeId?: string;

  @ChoiceField(ORDER_STAGES)
  stage: OrderStage;

  @IdField('The court or prosecutor’s office that decides')
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

  @WordsField(8000, 'Why, for who decides')
  summary: string;
}

export class OrderListQuery extends PageQuery {
  @ChoiceField(ORDER_PARTIES, 'What one’s own agency is to it', 'optional')
  party?: (typeof ORDER_PARTIES)[number];

  @ChoiceField(ORDER_STATES, 'Only in this state', 'optional')
  state?: OrderState;

  @ChoiceField(ORDER_STAGES, 'Only of this stage', 'optional')
  stage?: OrderStage;

  @IdField('Only of this child', 'optional')
  childId?: string;
}
