import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsId } from '../../../platform/http/field.decorator';
import { CodeField, WordsField, YesOrNoField } from '../../../platform/http/request-field.decorator';

export class OrderOrderRequest {
  @ApiProperty({
    ...{ format: 'uuid', maxLength: 36 },
    description: 'The probation office or the centre that sees that it is done',
  })
  @IsId()
  supervisorAgencyId: string;

  @WordsField(8000)
  reasons: string;
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

  @ApiProperty({
    ...{ required: false, type: 'integer', format: 'int32', minimum: 0, maximum: 20 },
    description: 'How often it was tried to hear the child',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20)
  tries?: number;
}

export class ReferOrderRequest extends BreachStepRequest {
  @ApiProperty({
    ...{ required: false, format: 'uuid', maxLength: 36 },
    description: 'The court; where another than a court has ordered it',
  })
  @IsOptional()
  @IsId()
  courtAgencyId?: string;
}

export class ReplaceOrderRequest extends BreachStepRequest {
  @CodeField('Code of list court-outcomes')
  outcomeCode: string;

  @YesOrNoField('Whether a lawyer stood by the child')
  lawyerPresent: boolean;
}
