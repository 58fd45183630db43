import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsId, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';

export class FeedbackRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The case of the child' })
  @IsId()
  caseId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list session-feelings: how it was for the child' })
  @IsCode()
  feeling: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'The words of the child' })
  @IsOptional()
  @IsText(2000)
  words?: string;
}

export class FeedbackListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  caseId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  sessionId?: string;
}

export class GoalStepRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Goal of the active plan' })
  @IsId()
  key: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list goal-progress-steps' })
  @IsCode()
  step: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'By what one sees it' })
  @IsOptional()
  @IsText(2000)
  remark?: string;
}

export class SessionProgressRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The case of the child' })
  @IsId()
  caseId: string;

  @ApiProperty({ type: [GoalStepRequest], minItems: 1, maxItems: 50 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ key }: GoalStepRequest) => key)
  @ValidateNested({ each: true })
  @Type(() => GoalStepRequest)
  goals: GoalStepRequest[];
}

export class SessionConcernRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The case of the child for whom one fears' })
  @IsId()
  caseId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list concern-categories' })
  @IsCode()
  category: string;

  @ApiProperty({ description: 'Whether the child may be in danger now' })
  @IsBoolean()
  urgent: boolean;

  @ApiProperty({
    required: false,
    description: 'Whether it is about the centre itself, which then does not handle it',
  })
  @IsOptional()
  @IsBoolean()
  concernsCentre?: boolean;

  @ApiProperty({
    required: false,
    format: 'date-time',
    maxLength: 35,
    description: 'When it was seen or heard; now where nothing is said',
  })
  @IsOptional()
  @IsInstant()
  observedAt?: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'What was seen or heard, in own words' })
  @IsText(8000)
  text: string;
}
