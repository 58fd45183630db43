import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { AnswersPdf } from '../../../platform/http/answers-file.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { FileAnswer } from '../../../platform/http/file-answer';
import type { Page } from '../../../platform/http/page';
import { LanguageQuery } from '../../../platform/http/language';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindReports } from '../application/find-reports';
import { MakeReport } from '../application/make-report';
import { PrintReport } from '../application/print-report';
import { CorrectReportRequest, ReportListQuery } from './report.requests';
import { ReportPageResponse, ReportResponse, ReportSummaryResponse } from './report.response';

/** What the authority that decided is told when the work has ended. */
@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(
    private readonly finding: FindReports,
    private readonly making: MakeReport,
    private readonly printing: PrintReport,
  ) {}

  @Get('reports')
  @Allow('report.list')
  @ApiOperation({
    operationId: 'listReports',
    summary: 'Those of one’s own centre, or for one’s own authority',
  })
  @ApiOkResponse({ type: ReportPageResponse })
  async list(@WorkOf() work: Work, @Query() query: ReportListQuery): Promise<Page<ReportSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get('cases/:id/report')
  @Allow('report.read')
  @ApiOperation({
    operationId: 'readReport',
    summary: 'What is told of the work on a case, the last edition',
  })
  @ApiOkResponse({ type: ReportResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReportResponse> {
    return this.finding.read(work, id);
  }

  @Get('cases/:id/report.pdf')
  @Allow('report.print')
  @AnswersPdf()
  @ApiOperation({ operationId: 'printReport', summary: 'The same on paper' })
  async print(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() { language = work.facts.language }: LanguageQuery,
  ): Promise<FileAnswer> {
    const { bytes, number } = await this.printing.print(work, id, language);
    return new FileAnswer(bytes, 'application/pdf', `report-${number}.pdf`);
  }

  @Post('cases/:id/report/acknowledge')
  @Allow('report.acknowledge')
  @Acts()
  @ApiOperation({ operationId: 'acknowledgeReport', summary: 'Say that the authority has read it' })
  @ApiOkResponse({ type: ReportResponse })
  async acknowledge(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReportResponse> {
    return this.finding.acknowledge(work, id);
  }

  @Post('cases/:id/report/correct')
  @Allow('report.correct')
  @Acts()
  @ApiOperation({ operationId: 'correctReport', summary: 'Make another edition of what is true by now' })
  @ApiOkResponse({ type: ReportResponse })
  async correct(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CorrectReportRequest,
  ): Promise<ReportResponse> {
    await this.making.correct(work, id, body);
    return this.finding.read(work, id);
  }
}
