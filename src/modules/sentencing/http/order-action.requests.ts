import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsCode, IsId, IsText } from '../../../platform/http/field.decorator';

export class OrderOrderRequest {
  @ApiProperty({
    ...{ format: 'uuid', maxLength: 36 },
    description: 'The probation office or the centre that sees that it is done',
  })
  @IsId()
  supervisorAgencyId: string;

  @ApiProperty({ minLength: 1, maxLength: 8000 })
  @IsText(8000)
  reasons: string;
}

export class EndOrderRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of the list of reasons of this act' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ minLength: 1, maxLength: 8000 })
  @IsText(8000)
  reasons: string;
}

/** A step about a breach: the facts or why, and what the child says of it. */
export class BreachStepRequest extends EndOrderRequest {
  @ApiProperty({ required: false, minLength: 1, maxLength: 4000, description: 'What the child says of it' })
  @IsOptional()
  @IsText(4000)
  childWords?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list child-words-missing-reasons' })
  @IsOptional()
  @IsCode()
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
  @ApiProperty({ maxLength: 60, description: 'Code of list court-outcomes' })
  @IsCode()
  outcomeCode: string;

  @ApiProperty({ description: 'Whether a lawyer stood by the child' })
  @IsBoolean()
  lawyerPresent: boolean;
}
