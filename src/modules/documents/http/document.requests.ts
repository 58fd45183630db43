import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { SUBJECT_KINDS, type SubjectKind } from '../domain/document';
import { documentLifecycle, type DocumentState } from '../domain/document.lifecycle';

export class NewDocumentRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  childId: string;

  @ApiProperty({ enum: SUBJECT_KINDS, description: 'What it is about' })
  @IsIn(SUBJECT_KINDS)
  subjectKind: SubjectKind;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The child itself, or what it is about' })
  @IsUUID()
  subjectId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list document-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsText(200)
  title: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  @IsCode()
  language: string;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'The day that stands on it' })
  @IsLocalDay()
  datedOn: string;
}

export class WithdrawDocumentRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list document-error-reasons' })
  @IsCode()
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
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  childId: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Only what is about this' })
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list document-kinds' })
  @IsOptional()
  @IsCode()
  kind?: string;

  @ApiProperty({ required: false, enum: documentLifecycle.states })
  @IsOptional()
  @IsIn(documentLifecycle.states)
  state?: DocumentState;
}
