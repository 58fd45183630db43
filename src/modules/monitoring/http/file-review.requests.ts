import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { FILE_ANSWERS, type FileAnswer } from '../domain/file-review';
import { FILE_REVIEW_LISTS, type FileReviewListName } from '../persistence/file-review-lists';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  ListField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

/** Somebody from outside of the centre, who looks at the files there: a coordinator writes down what they find (BR 30.3). */
export class OutsideReviewerRequest {
  @WordsField(200, 'Who it is')
  name: string;

  @WordsField(200, 'For which body')
  body: string;
}

/** From which cases how many files are drawn, and who looks at them if not who draws. */
export class DrawFilesRequest {
  @NumberField([1, 20])
  count: number;

  @InstantField('Of cases opened from then on', 'optional')
  openedFrom?: string;

  @InstantField('Of cases opened before then', 'optional')
  openedUntil?: string;

  @ApiProperty({ required: false, type: OutsideReviewerRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => OutsideReviewerRequest)
  outsider?: OutsideReviewerRequest;
}

export class FileAnswerRequest {
  @CodeField('Code of list file-review-questions')
  question: string;

  @ChoiceField(FILE_ANSWERS)
  answer: FileAnswer;

  @WordsField(2000, 'By what one sees it', 'optional')
  remark?: string;
}

/** What is left out stays as it is. */
export class AnswerFileReviewRequest {
  @ApiProperty({ type: [FileAnswerRequest], minItems: 1, maxItems: 60 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ArrayUnique(({ question }: FileAnswerRequest) => question)
  @ValidateNested({ each: true })
  @Type(() => FileAnswerRequest)
  answers: FileAnswerRequest[];
}

export class SettleFindingRequest {
  @CodeField('Code of list file-review-questions')
  question: string;

  @CodeField('Code of list file-review-outcomes')
  outcomeCode: string;

  @WordsField(2000, 'What was done', 'optional')
  note?: string;
}

export class FileReviewListQuery extends PageQuery {
  @ListField(FILE_REVIEW_LISTS, 'our-centre')
  list: FileReviewListName = 'our-centre';

  @IdField('Only of this case', 'optional')
  caseId?: string;
}
