import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { FILE_ANSWERS, type FileAnswer } from '../domain/file-review';
import { FILE_REVIEW_LISTS, type FileReviewListName } from '../persistence/file-review-lists';

/** Somebody from outside of the centre, who looks at the files there: a coordinator writes down what they find (BR 30.3). */
export class OutsideReviewerRequest {
  @ApiProperty({ minLength: 1, maxLength: 200, description: 'Who it is' })
  @IsText(200)
  name: string;

  @ApiProperty({ minLength: 1, maxLength: 200, description: 'For which body' })
  @IsText(200)
  body: string;
}

/** From which cases how many files are drawn, and who looks at them if not who draws. */
export class DrawFilesRequest {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 20 })
  @IsInt()
  @Min(1)
  @Max(20)
  count: number;

  @ApiProperty({
    required: false,
    format: 'date-time',
    maxLength: 35,
    description: 'Of cases opened from then on',
  })
  @IsOptional()
  @IsInstant()
  openedFrom?: string;

  @ApiProperty({
    required: false,
    format: 'date-time',
    maxLength: 35,
    description: 'Of cases opened before then',
  })
  @IsOptional()
  @IsInstant()
  openedUntil?: string;

  @ApiProperty({ required: false, type: OutsideReviewerRequest })
  @IsOptional()
  @ValidateNested()
  @Type(() => OutsideReviewerRequest)
  outsider?: OutsideReviewerRequest;
}

export class FileAnswerRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list file-review-questions' })
  @IsCode()
  question: string;

  @ApiProperty({ enum: FILE_ANSWERS })
  @IsIn(FILE_ANSWERS)
  answer: FileAnswer;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'By what one sees it' })
  @IsOptional()
  @IsText(2000)
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
  @ApiProperty({ maxLength: 60, description: 'Code of list file-review-questions' })
  @IsCode()
  question: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list file-review-outcomes' })
  @IsCode()
  outcomeCode: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'What was done' })
  @IsOptional()
  @IsText(2000)
  note?: string;
}

export class FileReviewListQuery extends PageQuery {
  @ApiProperty({ enum: FILE_REVIEW_LISTS, required: false, default: 'our-centre' })
  @IsOptional()
  @IsIn(FILE_REVIEW_LISTS)
  list: FileReviewListName = 'our-centre';

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;
}
