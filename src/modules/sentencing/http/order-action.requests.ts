import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { IsCode, IsId } from '../../../platform/http/field.decorator';
import {
  CodeField,
  DayField,
  IdField,
  NumberField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class OrderOrderRequest {
  @IdField('The probation office or the centre that sees that it is done')
  supervisorAgencyId: string;

  @WordsField(8000)
  reasons: string;
}

/** An order that came here while it ran is gone on with. */
export class TakeOverRequest {
  @IdField('At a centre: the case of the child there beside which it goes on, by the same people', 'optional')
  besideCaseId?: string;
}

export class StartOrderRequest extends TakeOverRequest {
  @DayField('First day on which it holds; today where nothing is said', 'optional')
  startedOn?: string;
}

export class EndOrderRequest {
  @CodeField('Code of the list of reasons of this act')
  reasonCode: string;

  @WordsField(8000)
  reasons: string;
}

/** A step about a breach: the facts or why, and what the child says of it. */
export class BreachStepRequest extends EndOrderRequest {
  @WordsField(4000, 'What the child says of it', 'optional')
  childWords?: string;

  @CodeField('Code of list child-words-missing-reasons', 'optional')
  wordsMissing?: string;

  @NumberField([0, 20], 'How often it was tried to hear the child', 'optional')
  tries?: number;
}

export class RecordBreachRequest extends BreachStepRequest {
  @DayField('On which day it happened; today where nothing is said', 'optional')
  happenedOn?: string;

  @ApiProperty({
    ...{ type: 'array', items: { type: 'string', format: 'uuid', maxLength: 36 }, maxItems: 10 },
    ...{ uniqueItems: true, required: false },
    description:
      'The conditions that were not kept, of the edition that held on that day; each asked something on it, hours after midnight on the day before',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsId({ each: true })
  conditionIds?: string[];

  @ApiProperty({
    ...{ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 5, uniqueItems: true },
    required: false,
    description: 'Codes of list measures: the measures of the order that were not done',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsCode({ each: true })
  measures?: string[];
}

export class ReferOrderRequest extends BreachStepRequest {
  @IdField('The court; where another than a court has ordered it', 'optional')
  courtAgencyId?: string;
}

export class ReplaceOrderRequest extends BreachStepRequest {
  @CodeField('Code of list court-outcomes')
  outcomeCode: string;

  @YesOrNoField('Whether a lawyer stood by the child')
  lawyerPresent: boolean;
}
