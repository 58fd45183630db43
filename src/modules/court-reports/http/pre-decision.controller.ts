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
import { AnswerPreDecision } from '../application/answer-pre-decision';
import { FindPreDecision } from '../application/find-pre-decision';
import { PrintPreDecision } from '../application/print-pre-decision';
import { RequestPreDecision } from '../application/request-pre-decision';
import {
  PreDecisionListQuery,
  PreDecisionReasonRequest,
  RequestPreDecisionRequest,
} from './pre-decision.requests';
import {
  PreDecisionPageResponse,
  PreDecisionResponse,
  type PreDecisionSummaryResponse,
} from './pre-decision.response';

/** What a court or a prosecutor asks a centre about a child before it decides. */
@ApiTags('pre-decision-reports')
@Controller('pre-decision-reports')
export class PreDecisionController {
  constructor(
    private readonly requesting: RequestPreDecision,
    private readonly answering: AnswerPreDecision,
    private readonly finding: FindPreDecision,
    private readonly printing: PrintPreDecision,
  ) {}

  @Post()
  @Allow('pre-decision-report.request')
  @Creates()
  @ApiOperation({
    operationId: 'requestPreDecisionReport',
    summary: 'Ask a centre who a child is, before deciding on a proposed order or an intake',
  })
  @ApiCreatedResponse({ type: PreDecisionResponse })
  async request(@WorkOf() work: Work, @Body() body: RequestPreDecisionRequest): Promise<PreDecisionResponse> {
    return this.finding.read(work, await this.requesting.request(work, body));
  }

  @Get()
  @Allow('pre-decision-report.list')
  @ApiOperation({
    operationId: 'listPreDecisionReports',
    summary: 'Reports that one’s agency has asked for, or is asked for',
  })
  @ApiOkResponse({ type: PreDecisionPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: PreDecisionListQuery,
  ): Promise<Page<PreDecisionSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('pre-decision-report.read')
  @ApiOperation({
    operationId: 'readPreDecisionReport',
    summary: 'One report as it was handed in last, and what may be done with it now',
  })
  @ApiOkResponse({ type: PreDecisionResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PreDecisionResponse> {
    return this.finding.read(work, id);
  }

  @Get(':id/report.pdf')
  @Allow('pre-decision-report.print')
  @AnswersPdf()
  @ApiOperation({ operationId: 'printPreDecisionReport', summary: 'The same on paper' })
  async print(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() { language = work.facts.language }: LanguageQuery,
  ): Promise<FileAnswer> {
    const { bytes, number } = await this.printing.print(work, id, language);
    return new FileAnswer(bytes, 'application/pdf', `report-${number}.pdf`);
  }

  @Post(':id/withdraw')
  @Allow('pre-decision-report.withdraw')
  @Acts()
  @ApiOperation({ operationId: 'withdrawPreDecisionReport', summary: 'Ask for it no more' })
  @ApiOkResponse({ type: PreDecisionResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PreDecisionReasonRequest,
  ): Promise<PreDecisionResponse> {
    await this.answering.withdraw(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/send-back')
  @Allow('pre-decision-report.send-back')
  @Acts()
  @ApiOperation({ operationId: 'sendBackPreDecisionReport', summary: 'Ask for more, and say why' })
  @ApiOkResponse({ type: PreDecisionResponse })
  async sendBack(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PreDecisionReasonRequest,
  ): Promise<PreDecisionResponse> {
    await this.answering.sendBack(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/acknowledge')
  @Allow('pre-decision-report.acknowledge')
  @Acts()
  @ApiOperation({
    operationId: 'acknowledgePreDecisionReport',
    summary: 'Say that it was read; the centre knows no more who the child is',
  })
  @ApiOkResponse({ type: PreDecisionResponse })
  async acknowledge(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<PreDecisionResponse> {
    await this.answering.acknowledge(work, id);
    return this.finding.read(work, id);
  }
}
