import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { AnswersFile } from '../../../platform/http/answers-file.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { FileAnswer } from '../../../platform/http/file-answer';
import type { Page } from '../../../platform/http/page';
import { UPLOADED_TYPES, type Upload } from '../../../platform/http/upload';
import { UploadOf, Uploads } from '../../../platform/http/upload.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ChangeDocument } from '../application/change-document';
import { DescribeDocument } from '../application/describe-document';
import { FindDocuments } from '../application/find-documents';
import { UploadDocument } from '../application/upload-document';
import {
  DocumentContentQuery,
  DocumentListQuery,
  NewDocumentRequest,
  WithdrawDocumentRequest,
} from './document.requests';
import { DocumentPageResponse, DocumentResponse, DocumentSummaryResponse } from './document.response';

/** Papers of children: described, uploaded, replaced, marked as an error, read. */
@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly describing: DescribeDocument,
    private readonly uploading: UploadDocument,
    private readonly changing: ChangeDocument,
    private readonly finding: FindDocuments,
  ) {}

  @Post()
  @Allow('document.describe')
  @Creates()
  @ApiOperation({ operationId: 'describeDocument', summary: 'Say what a paper is, before its content comes' })
  @ApiCreatedResponse({ type: DocumentResponse })
  async describe(@WorkOf() work: Work, @Body() body: NewDocumentRequest): Promise<DocumentResponse> {
    return this.finding.read(work, await this.describing.describe(work, body));
  }

  @Get()
  @Allow('document.read')
  @ApiOperation({
    operationId: 'listDocuments',
    summary: 'The papers of a child, the latest first; a lawyer names Purpose-Of-Use',
  })
  @ApiOkResponse({ type: DocumentPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: DocumentListQuery,
  ): Promise<Page<DocumentSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('document.read')
  @ApiOperation({
    operationId: 'readDocument',
    summary: 'What a paper is, and which editions there are; a lawyer names Purpose-Of-Use',
  })
  @ApiOkResponse({ type: DocumentResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<DocumentResponse> {
    return this.finding.look(work, id);
  }

  @Put(':id/content')
  @Allow('document.upload')
  @Uploads()
  @ApiOperation({ operationId: 'uploadDocument', summary: 'Upload the content; an earlier one is kept' })
  @ApiOkResponse({ type: DocumentResponse })
  async upload(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @UploadOf() upload: Upload,
  ): Promise<DocumentResponse> {
    await this.uploading.upload(work, id, upload);
    return this.finding.read(work, id);
  }

  @Get(':id/content')
  @Allow('document.read')
  @AnswersFile(...UPLOADED_TYPES)
  @ApiOperation({
    operationId: 'downloadDocument',
    summary: 'The content, always as an attachment; a lawyer names Purpose-Of-Use',
  })
  async content(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() { edition }: DocumentContentQuery,
  ): Promise<FileAnswer> {
    return this.finding.content(work, id, edition);
  }

  @Post(':id/withdraw')
  @Allow('document.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawDocument', summary: 'Mark it as recorded in error; it is kept' })
  @ApiOkResponse({ type: DocumentResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WithdrawDocumentRequest,
  ): Promise<DocumentResponse> {
    await this.changing.withdraw(work, id, body);
    return this.finding.read(work, id);
  }
}
