import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { SUBJECT_KINDS, type SubjectKind } from '../domain/document';
import { documentLifecycle, type DocumentState } from '../domain/document.lifecycle';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class NewDocumentRequest {
  @IdField()
  childId: string;

  @ChoiceField(SUBJECT_KINDS, 'What it is about')
  subjectKind: SubjectKind;

  @IdField('The child itself, or what it is about')
  subjectId: string;

  @CodeField('Code of list document-kinds')
  kind: string;

  @WordsField(200)
  title: string;

  @CodeField('Code of list languages')
  language: string;

  @DayField('The day that stands on it')
  datedOn: string;
}

export class WithdrawDocumentRequest {
  @CodeField('Code of list document-error-reasons')
  reasonCode: string;
}

export class DocumentContentQuery {
  @ApiProperty({
    ...{ required: false, type: 'integer', format: 'int32', minimum: 1, maximum: 10_000 },
    description: 'An earlier edition; the last one when left out',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  edition?: number;
}

export class DocumentListQuery extends PageQuery {
  @IdField()
  childId: string;

  @IdField('Only what is about this', 'optional')
  subjectId?: string;

  @CodeField('Code of list document-kinds', 'optional')
  kind?: string;

  @ChoiceField(documentLifecycle.states, 'Only in this state', 'optional')
  state?: DocumentState;
}
