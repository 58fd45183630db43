import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import {
  CodeField,
  IdField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class FeedbackRequest {
  @IdField('The case of the child')
  caseId: string;

  @CodeField('Code of list session-feelings: how it was for the child')
  feeling: string;

  @WordsField(2000, 'The words of the child', 'optional')
  words?: string;
}

export class FeedbackListQuery extends PageQuery {
  @IdField('Only of this case', 'optional')
  caseId?: string;

  @IdField('Only of this session', 'optional')
  sessionId?: string;
}

export class GoalStepRequest {
  @IdField('Goal of the active plan')
  key: string;

  @CodeField('Code of list goal-progress-steps')
  step: string;

  @WordsField(2000, 'By what one sees it', 'optional')
  remark?: string;
}

export class SessionProgressRequest {
  @IdField('The case of the child')
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
  @IdField('The case of the child for whom one fears')
  caseId: string;

  @CodeField('Code of list concern-categories')
  category: string;

  @YesOrNoField('Whether the child may be in danger now')
  urgent: boolean;

  @YesOrNoField('Whether it is about the centre itself, which then does not handle it', 'optional')
  concernsCentre?: boolean;

  @InstantField('When it was seen or heard; now where nothing is said', 'optional')
  observedAt?: string;

  @WordsField(8000, 'What was seen or heard, in own words')
  text: string;
}
