import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { SUBJECT_KINDS, type SubjectKind } from '../domain/document';
import { documentLifecycle, type DocumentState } from '../domain/document.lifecycle';
import { SealedFileResponse } from './sealed-file.response';

/** A paper in a list. */
export class DocumentSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: SUBJECT_KINDS })
  subjectKind: SubjectKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  subjectId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list document-kinds' })
  kind: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 200,
    description: 'For who may read the paper: of what is described or withdrawn, the agency that keeps it',
  })
  title: string | null;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  language: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  datedOn: string;

  @ApiProperty({ enum: documentLifecycle.states })
  state: DocumentState;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  editions: number;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency that keeps it' })
  agencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  describedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;
}

export class DocumentPageResponse extends pageResponse(DocumentSummaryResponse) {}

export class DocumentContentResponse extends SealedFileResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  edition: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  uploadedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  uploadedAt: string;
}

export class DocumentWithdrawalResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list document-error-reasons' })
  reasonCode: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  by: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;
}

export class DocumentActionResponse extends availableActionResponse(documentLifecycle.actions) {}

export class DocumentResponse extends DocumentSummaryResponse {
  @ApiProperty({
    type: [DocumentContentResponse],
    maxItems: 10_000,
    description: 'The editions that one may read',
  })
  contents: DocumentContentResponse[];

  @ApiProperty({ type: DocumentWithdrawalResponse, nullable: true })
  withdrawal: DocumentWithdrawalResponse | null;

  @ApiProperty({ type: [DocumentActionResponse], maxItems: 10 })
  availableActions: readonly DocumentActionResponse[];

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;
}
