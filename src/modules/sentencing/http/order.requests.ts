import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import {
  ChoiceField,
  CodeField,
  IdField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';
import { MOST_DAYS } from '../../reference';
import { ORDER_PARTIES, ORDER_STAGES, type OrderParty, type OrderStage } from '../domain/order';
import { WAITING_NAMES, type WaitingOrders } from '../persistence/order-lists';
import { ConditionLimitsRequest } from './condition-limits.requests';
import { ORDER_STATES, type OrderState } from '../domain/order.lifecycle';

const MOST_HOURS = 1_000;
const MOST_MANATS = 100_000;

export class MeasureRequest {
  @CodeField('Code of list measures')
  measure: string;

  @NumberField([1, MOST_DAYS], 'How long, in days', 'optional')
  days?: number;

  @NumberField([1, MOST_HOURS], 'How much, in hours', 'optional')
  hours?: number;

  @NumberField([1, 24], 'Hours on one day, at most', 'optional')
  hoursPerDay?: number;

  @NumberField([1, MOST_MANATS], 'How much, in manats', 'optional')
  amount?: number;

  @NumberField(
    [0, MOST_DAYS],
    'How many days in custody are taken off already: what is told in days or hours is what is left',
    'optional',
  )
  custodyDays?: number;
}

export class ConditionRequest {
  @CodeField('Code of list order-condition-kinds')
  kind: string;

  @WordsField(500, 'What exactly the child has to do')
  words: string;

  @ApiProperty({
    ...{ type: ConditionLimitsRequest, required: false },
    description: 'When and where; for kinds that name hours or places, and for those alone',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConditionLimitsRequest)
  limits?: ConditionLimitsRequest;
}

export class ProposeOrderRequest {
  @IdField()
  childId: string;

  @IdField('The intake about whose acts it is, for who knows it', 'optional')
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
  party?: OrderParty;

  @ChoiceField(WAITING_NAMES, 'Only what waits for somebody of one’s own agency', 'optional')
  waits?: WaitingOrders;

  @ChoiceField(ORDER_STATES, 'Only in this state', 'optional')
  state?: OrderState;

  @ChoiceField(ORDER_STAGES, 'Only of this stage', 'optional')
  stage?: OrderStage;

  @IdField('Only of this child', 'optional')
  childId?: string;
}
