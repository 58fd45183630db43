import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { EndCase } from '../application/end-case';
import { FindCases } from '../application/find-cases';
import { OpenSupport } from '../application/open-support';
import { ReadTimeline } from '../application/read-timeline';
import { CaseListQuery, EndEarlyRequest, OpenSupportRequest } from './case.requests';
import { CasePageResponse, CaseResponse, CaseSummaryResponse } from './case.response';
import { TimelineQuery } from './timeline.requests';
import { TimelinePageResponse, TimelineEntryResponse } from './timeline.response';

/** Following the cases of a centre, and ending them. */
@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly finding: FindCases,
    private readonly opening: OpenSupport,
    private readonly ending: EndCase,
    private readonly timelines: ReadTimeline,
  ) {}

  @Get()
  @Allow('case.list')
  @ApiOperation({ operationId: 'listCases', summary: 'One of the lists of a centre' })
  @ApiOkResponse({ type: CasePageResponse })
  async list(@WorkOf() work: Work, @Query() query: CaseListQuery): Promise<Page<CaseSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Post()
  @Allow('case.open')
  @Creates()
  @ApiOperation({
    operationId: 'openCase',
    summary: 'Begin support of a child whom nobody referred; of nothing else a case is opened by hand',
  })
  @ApiCreatedResponse({ type: CaseResponse })
  async open(@WorkOf() work: Work, @Body() body: OpenSupportRequest): Promise<CaseResponse> {
    return this.finding.read(work, await this.opening.open(work, body));
  }

  @Get(':id')
  @Allow('case.read')
  @ApiOperation({ operationId: 'readCase', summary: 'One case with its team, and what may be done now' })
  @ApiOkResponse({ type: CaseResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseResponse> {
    return this.finding.read(work, id);
  }

  @Get(':id/timeline')
  @Allow('case.read')
  @ApiOperation({
    operationId: 'listCaseTimeline',
    summary: 'Everything that happened on it, in its order',
  })
  @ApiOkResponse({ type: TimelinePageResponse })
  async timeline(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: TimelineQuery,
  ): Promise<Page<TimelineEntryResponse>> {
    return this.timelines.read(work, id, query);
  }

  @Post(':id/end-early')
  @Allow('case.end-early')
  @Acts()
  @ApiOperation({ operationId: 'endCaseEarly', summary: 'End the work before what was agreed was done' })
  @ApiOkResponse({ type: CaseResponse })
  async endEarly(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndEarlyRequest,
  ): Promise<CaseResponse> {
    return this.finding.show(work, await this.ending.endEarly(work, id, body));
  }

  @Post(':id/lapse')
  @Allow('case.lapse')
  @Acts()
  @ApiOperation({
    operationId: 'lapseCase',
    summary: 'End what was returned: nothing is left for the authority to decide',
  })
  @ApiOkResponse({ type: CaseResponse })
  async lapse(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndEarlyRequest,
  ): Promise<CaseResponse> {
    return this.finding.show(work, await this.ending.lapse(work, id, body));
  }

  @Post(':id/close')
  @Allow('case.close')
  @Acts()
  @ApiOperation({ operationId: 'closeCase', summary: 'Close it, by another than who ended the work' })
  @ApiOkResponse({ type: CaseResponse })
  async close(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseResponse> {
    return this.finding.show(work, await this.ending.close(work, id));
  }
}
