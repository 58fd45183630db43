import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { ORDER_INTERVAL_KINDS, type OrderIntervalKind } from '../domain/order-interval';
import { BreachStepRequest } from './order-action.requests';
import { ConditionRequest } from './order.requests';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

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

export class ChangeSupervisorRequest {
  @IdField('The probation office or the centre that sees that it is done from now on')
  supervisorAgencyId: string;

  @CodeField('Code of list order-supervisor-reasons')
  reasonCode: string;

  @WordsField(8000)
  reasons: string;
}

export class BeginIntervalRequest {
  @ChoiceField(ORDER_INTERVAL_KINDS)
  kind: OrderIntervalKind;

  @CodeField('Code of list order-interval-reasons')
  reasonCode: string;

  @WordsField(4000)
  note: string;

  @DayField('First day; today where nothing is said', 'optional')
  happenedOn?: string;

  @DayField('Of a suspension: from when it is meant to last no more', 'optional')
  plannedUntil?: string;
}

export class EndIntervalRequest {
  @ChoiceField(ORDER_INTERVAL_KINDS)
  kind: OrderIntervalKind;

  @CodeField('Code of list order-interval-ends')
  reasonCode: string;

  @DayField('From which day it lasts no more; today where nothing is said', 'optional')
  happenedOn?: string;
}
