import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { progressReviewLifecycle, type ProgressReviewState } from '../domain/progress-review.lifecycle';
import { PROGRESS_REVIEW_LISTS, type ProgressReviewListName } from '../persistence/progress-review-lists';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  InstantField,
  ListField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class NewProgressReviewRequest {
  @IdField()
  caseId: string;
}

export class GoalProgressRequest {
  @IdField('A goal of the plan')
  goalKey: string;

  @CodeField('Code of list goal-progress-steps')
  step: string;

  @WordsField(2000, 'By what one sees it', 'or-null')
  note?: string;
}

/** What is left out stays as it is. */
export class AmendProgressReviewRequest {
  @InstantField('When it was held', 'or-null')
  heldAt?: string;

  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 20,
    uniqueItems: true,
    description: 'Codes of list progress-review-presences',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  present?: string[];

  @WordsField(8000, 'The child’s own words', 'or-null')
  childWords?: string;

  @CodeField('Code of list child-words-missing-reasons', 'or-null')
  childWordsMissing?: string;

  @NumberField([0, 100], 'How often it was tried to hear the child', 'or-null')
  tries?: number;

  @WordsField(8000, 'The parents’ own words', 'or-null')
  parentWords?: string;

  @CodeField('Code of list parent-words-missing-reasons', 'or-null')
  parentWordsMissing?: string;

  @ApiProperty({ required: false, type: [GoalProgressRequest], maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GoalProgressRequest)
  goals?: GoalProgressRequest[];

  @CodeField('Code of list progress-review-changes', 'or-null')
  changeCode?: string;

  @WordsField(4000, 'What changes, and why', 'or-null')
  changeNote?: string;

  @DayField('Until when the next one is held', 'or-null')
  nextOn?: string;
}

export class ProgressReviewListQuery extends PageQuery {
  @ListField(PROGRESS_REVIEW_LISTS, 'mine')
  list: ProgressReviewListName = 'mine';

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(progressReviewLifecycle.states, 'Only in this state', 'optional')
  state?: ProgressReviewState;
}
