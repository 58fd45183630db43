import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { AnswersPdf } from '../../../platform/http/answers-file.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { FileAnswer } from '../../../platform/http/file-answer';
import { LanguageQuery } from '../../../platform/http/language';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerOrderReport } from '../application/answer-order-report';
import { FindOrderReports } from '../application/find-order-reports';
import { PrintOrderReport } from '../application/print-order-report';
import { WriteOrderReport } from '../application/write-order-report';
import { OrderReportListQuery, WriteOrderReportRequest } from './order-report.requests';
import {
  OrderReportPageResponse,
  OrderReportResponse,
  type OrderReportSummaryResponse,
} from './order-report.response';

/** What who supervises an order tells the court or the prosecutor. */
@ApiTags('court-reports')
@Controller()
export class OrderReportsController {
  constructor(
    private readonly writing: WriteOrderReport,
    private readonly answering: AnswerOrderReport,
    private readonly finding: FindOrderReports,
    private readonly printing: PrintOrderReport,
  ) {}

  @Post('orders/:id/court-reports')
  @Allow('court-report.write')
  @Creates()
  @ApiOperation({
    operationId: 'writeCourtReport',
    summary: 'Tell who decides how an order goes; sent at once, or once a second person has signed it',
  })
  @ApiCreatedResponse({ type: OrderReportResponse })
  async write(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WriteOrderReportRequest,
  ): Promise<OrderReportResponse> {
    return this.finding.read(work, await this.writing.write(work, id, body));
  }

  @Get('court-reports')
  @Allow('court-report.list')
  @ApiOperation({
    operationId: 'listCourtReports',
    summary: 'Reports on orders that one’s agency supervises or decides on',
  })
  @ApiOkResponse({ type: OrderReportPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: OrderReportListQuery,
  ): Promise<Page<OrderReportSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get('court-reports/:id')
  @Allow('court-report.read')
  @ApiOperation({ operationId: 'readCourtReport', summary: 'One report: facts, words, recommendation' })
  @ApiOkResponse({ type: OrderReportResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<OrderReportResponse> {
    return this.finding.read(work, id);
  }

  @Get('court-reports/:id/report.pdf')
  @Allow('court-report.print')
  @AnswersPdf()
  @ApiOperation({ operationId: 'printCourtReport', summary: 'The same on paper' })
  async print(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() { language = work.facts.language }: LanguageQuery,
  ): Promise<FileAnswer> {
    const { bytes, number } = await this.printing.print(work, id, language);
    return new FileAnswer(bytes, 'application/pdf', `report-${number}.pdf`);
  }

  @Post('court-reports/:id/sign')
  @Allow('court-report.sign')
  @Acts()
  @ApiOperation({ operationId: 'signCourtReport', summary: 'Sign it as the second person; it is sent' })
  @ApiOkResponse({ type: OrderReportResponse })
  async sign(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<OrderReportResponse> {
    await this.answering.sign(work, id);
    return this.finding.read(work, id);
  }

  @Post('court-reports/:id/discard')
  @Allow('court-report.discard')
  @Acts()
  @ApiOperation({ operationId: 'discardCourtReport', summary: 'Do not send it' })
  @ApiOkResponse({ type: OrderReportResponse })
  async discard(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<OrderReportResponse> {
    await this.answering.discard(work, id);
    return this.finding.read(work, id);
  }

  @Post('court-reports/:id/acknowledge')
  @Allow('court-report.acknowledge')
  @Acts()
  @ApiOperation({ operationId: 'acknowledgeCourtReport', summary: 'Say that it was read' })
  @ApiOkResponse({ type: OrderReportResponse })
  async acknowledge(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<OrderReportResponse> {
    await this.answering.acknowledge(work, id);
    return this.finding.read(work, id);
  }
}
