import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { EndProcess } from '../application/end-process';
import { FindProcesses } from '../application/find-processes';
import { HoldMeeting } from '../application/hold-meeting';
import { OpenProcess } from '../application/open-process';
import { HoldMeetingRequest, PrepareProcessRequest } from './hold-meeting.requests';
import {
  AppointMediatorRequest,
  EndProcessRequest,
  OpenProcessRequest,
  RestorativeListQuery,
} from './restorative.requests';
import {
  RestorativePageResponse,
  RestorativeResponse,
  RestorativeSummaryResponse,
} from './restorative.response';

/** Bringing a child and those harmed together. */
@ApiTags('restorative-processes')
@Controller('restorative-processes')
export class RestorativeController {
  constructor(
    private readonly opening: OpenProcess,
    private readonly holding: HoldMeeting,
    private readonly ending: EndProcess,
    private readonly finding: FindProcesses,
  ) {}

  @Post()
  @Allow('restorative.open')
  @Creates()
  @ApiOperation({ operationId: 'openRestorativeProcess', summary: 'Bring a child and those harmed together' })
  @ApiCreatedResponse({ type: RestorativeResponse })
  async open(@WorkOf() work: Work, @Body() body: OpenProcessRequest): Promise<RestorativeResponse> {
    return this.finding.read(work, await this.opening.open(work, body));
  }

  @Get()
  @Allow('restorative.read')
  @ApiOperation({ operationId: 'listRestorativeProcesses', summary: 'Mine, or those of our centre' })
  @ApiOkResponse({ type: RestorativePageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: RestorativeListQuery,
  ): Promise<Page<RestorativeSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('restorative.read')
  @ApiOperation({ operationId: 'readRestorativeProcess', summary: 'Who takes part, and what came of it' })
  @ApiOkResponse({ type: RestorativeResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RestorativeResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/appoint')
  @Allow('restorative.appoint')
  @Acts()
  @ApiOperation({ operationId: 'appointMediator', summary: 'Give it to another mediator' })
  @ApiOkResponse({ type: RestorativeResponse })
  async appoint(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { mediatorId }: AppointMediatorRequest,
  ): Promise<RestorativeResponse> {
    await this.opening.appoint(work, id, mediatorId);
    return this.finding.read(work, id);
  }

  @Post(':id/prepare')
  @Allow('restorative.prepare')
  @Acts()
  @ApiOperation({ operationId: 'prepareRestorativeProcess', summary: 'Record who was met apart beforehand' })
  @ApiOkResponse({ type: RestorativeResponse })
  async prepare(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PrepareProcessRequest,
  ): Promise<RestorativeResponse> {
    await this.holding.prepare(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/hold')
  @Allow('restorative.hold')
  @Acts()
  @ApiOperation({ operationId: 'holdRestorativeMeeting', summary: 'They met: how, and in the child’s words' })
  @ApiOkResponse({ type: RestorativeResponse })
  async hold(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HoldMeetingRequest,
  ): Promise<RestorativeResponse> {
    await this.holding.hold(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/end')
  @Allow('restorative.end')
  @Acts()
  @ApiOperation({ operationId: 'endRestorativeProcess', summary: 'End it, with a reason' })
  @ApiOkResponse({ type: RestorativeResponse })
  async end(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { reasonCode }: EndProcessRequest,
  ): Promise<RestorativeResponse> {
    await this.ending.end(work, id, reasonCode);
    return this.finding.read(work, id);
  }
}
