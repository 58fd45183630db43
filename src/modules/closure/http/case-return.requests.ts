import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { RETURN_ANSWERS, type ReturnAnswer } from '../../cases';
import { RETURN_LISTS, type ReturnListName } from '../persistence/case-return-lists';

/** What the child says, or why there is nothing. */
class HeardRequest {
  @ApiProperty({ required: false, minLength: 1, maxLength: 4000, description: 'What the child says of it' })
  @IsOptional()
  @IsText(4000)
  childWords?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list child-words-missing-reasons' })
  @IsOptional()
  @IsCode()
  wordsMissing?: string;
}

export class AskToReturnRequest extends HeardRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list case-return-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'What happened, and what was tried' })
  @IsText(8000)
  facts: string;

  @ApiProperty({
    required: false,
    format: 'date-time',
    maxLength: 35,
    description: 'When the lawyer was told; this, or why not',
  })
  @IsOptional()
  @IsInstant()
  lawyerToldAt?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list lawyer-not-told-reasons' })
  @IsOptional()
  @IsCode()
  lawyerNotTold?: string;
}

export class DeclineReturnRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list case-return-decline-reasons' })
  @IsCode()
  reasonCode: string;
}

export class WithdrawReturnRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list case-return-withdraw-reasons' })
  @IsCode()
  reasonCode: string;
}

export class AnswerReturnRequest extends HeardRequest {
  @ApiProperty({ enum: RETURN_ANSWERS })
  @IsIn(RETURN_ANSWERS)
  answer: ReturnAnswer;

  @ApiProperty({ minLength: 1, maxLength: 4000 })
  @IsText(4000)
  reasons: string;

  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'Why that is best for the child' })
  @IsText(4000)
  bestInterests: string;
}

export class ReturnListQuery extends PageQuery {
  @ApiProperty({ enum: RETURN_LISTS, required: false, default: 'for-us' })
  @IsOptional()
  @IsIn(RETURN_LISTS)
  list: ReturnListName = 'for-us';
}
