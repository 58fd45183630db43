import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { CodeField, DayField, NumberField } from '../../../platform/http/request-field.decorator';
import { MOST_QAPIK } from './payment.requests';

export class PartRequest {
  @DayField('The day by which it is to be paid')
  dueOn: string;

  @NumberField([1, MOST_QAPIK], 'How much, in qapik')
  amount: number;
}

export class PlanInstalmentsRequest {
  @CodeField('The measure of the order that is an amount')
  measure: string;

  @ApiProperty({ type: [PartRequest], minItems: 1, maxItems: 60, description: 'The whole amount, in order' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => PartRequest)
  parts: PartRequest[];
}
