import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import {
  ChoiceField,
  CodeField,
  NumberField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';
import { LOOKING_OUTCOMES, type LookingOutcome } from '../domain/looking-again.rules';
import { ConditionRequest } from './order.requests';

/** What comes of it that an order instead of remand is looked at again, why, and what child and lawyer say of it. */
export class LookAgainRequest {
  @ChoiceField(LOOKING_OUTCOMES)
  outcome: LookingOutcome;

  @WordsField(8000, 'Why; where it is kept, why it is still needed and nothing milder is enough')
  reasons: string;

  @WordsField(4000, 'What the child says of it', 'optional')
  childWords?: string;

  @CodeField('Code of list child-words-missing-reasons', 'optional')
  wordsMissing?: string;

  @NumberField([0, 20], 'How often it was tried to hear the child', 'optional')
  tries?: number;

  @YesOrNoField('Whether a lawyer was heard for the child')
  lawyerHeard: boolean;

  @CodeField('Code of list lawyer-absence-reasons', 'optional')
  lawyerAbsenceReason?: string;

  @ApiProperty({
    ...{ type: [ConditionRequest], required: false, minItems: 1, maxItems: 10 },
    description: 'Where it is eased: all that hold from now on',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ConditionRequest)
  conditions?: ConditionRequest[];
}
