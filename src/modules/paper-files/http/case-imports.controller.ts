import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { AnswersFile } from '../../../platform/http/answers-file.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import { FileAnswer } from '../../../platform/http/file-answer';
import { type Page, PageQuery } from '../../../platform/http/page';
import { TABLE_TYPE, type Upload } from '../../../platform/http/upload';
import { TakesTable, UploadOf } from '../../../platform/http/upload.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { BringInRow } from '../application/bring-in-row';
import { DispatchRow } from '../application/dispatch-row';
import { FindImports } from '../application/find-imports';
import { ImportTable } from '../application/import-table';
import { PreviewTable } from '../application/preview-table';
import { PAPER_COLUMNS } from '../domain/paper-columns';
import { BringInQuery } from './case-import.requests';
import {
  CaseImportPageResponse,
  CaseImportResponse,
  CaseImportSummaryResponse,
  ImportRowResponse,
  PaperFilePreviewResponse,
} from './case-import.response';
import { BringInRequest } from './paper-file.requests';
import { showImportRow } from './show-case-import';
import { showPreview } from './show-preview';

/** Bringing in work that began on paper. */
@ApiTags('case-imports')
@Controller('case-imports')
export class CaseImportsController {
  constructor(
    private readonly previewing: PreviewTable,
    private readonly importing: ImportTable,
    private readonly dispatching: DispatchRow,
    private readonly bringing: BringInRow,
    private readonly finding: FindImports,
  ) {}

  @Get('template')
  @Allow('case-import.read')
  @AnswersFile(TABLE_TYPE)
  @ApiOperation({ operationId: 'readPaperFileTemplate', summary: 'The header of a table of paper files' })
  template(): FileAnswer {
    return new FileAnswer(
      Buffer.from(`${PAPER_COLUMNS.join(',')}\r\n`),
      `${TABLE_TYPE}; charset=utf-8`,
      'paper-files.csv',
    );
  }

  @Post('preview')
  @HttpCode(200)
  @Allow('case-import.preview')
  @TakesTable()
  @ApiOperation({
    operationId: 'previewPaperFiles',
    summary: 'Say of each row what would become of it, and keep nothing',
  })
  @ApiOkResponse({ type: PaperFilePreviewResponse })
  async preview(@WorkOf() work: Work, @UploadOf() { bytes }: Upload): Promise<PaperFilePreviewResponse> {
    return showPreview(await this.previewing.preview(work, bytes));
  }

  @Post()
  @Allow('case-import.bring-in')
  @Creates()
  @TakesTable()
  @ApiOperation({
    operationId: 'bringPaperFilesIn',
    summary:
      'Bring the faultless rows in, each as a request of its own; send it again until each has come to an end',
  })
  @ApiCreatedResponse({ type: CaseImportResponse })
  async bringIn(
    @WorkOf() work: Work,
    @Req() request: DiversionRequest,
    @Query() { digest }: BringInQuery,
    @UploadOf() { bytes }: Upload,
  ): Promise<CaseImportResponse> {
    const { id, files } = await this.importing.begin(work, bytes, digest);
    // Each row opens a work of its own; this one must hold no connection meanwhile.
    await work.commit();
    for (const row of files) await this.dispatching.dispatch(request, id, row);
    return this.dispatching.read(request, id);
  }

  @Get()
  @Allow('case-import.read')
  @ApiOperation({
    operationId: 'listCaseImports',
    summary: 'Tables that our centre has brought in, latest first',
  })
  @ApiOkResponse({ type: CaseImportPageResponse })
  async list(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<CaseImportSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('case-import.read')
  @ApiOperation({ operationId: 'readCaseImport', summary: 'One table, and what became of each row' })
  @ApiOkResponse({ type: CaseImportResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseImportResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/files')
  @Allow('case-import.bring-in')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'bringPaperFileIn',
    summary: 'Bring in one row of a table, and say what became of it',
  })
  @ApiCreatedResponse({ type: ImportRowResponse })
  async bringOneIn(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: BringInRequest,
  ): Promise<ImportRowResponse> {
    return showImportRow(await this.bringing.bring(work, id, body));
  }
}
