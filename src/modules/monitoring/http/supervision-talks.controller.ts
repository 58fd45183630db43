import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindSupervisionTalks } from '../application/find-supervision-talks';
import { Supervise } from '../application/supervise';
import { NewSupervisionTalkRequest, SupervisionTalkListQuery } from './supervision-talk.requests';
import { SupervisionTalkPageResponse, SupervisionTalkResponse } from './supervision-talk.response';

/** Looking at the work together. */
@ApiTags('supervision-talks')
@Controller('supervision-talks')
export class SupervisionTalksController {
  constructor(
    private readonly supervising: Supervise,
    private readonly finding: FindSupervisionTalks,
  ) {}

  @Post()
  @Allow('supervision-talk.record')
  @Creates()
  @ApiOperation({
    operationId: 'recordSupervisionTalk',
    summary: 'Write down a talk with somebody of the centre',
  })
  @ApiCreatedResponse({ type: SupervisionTalkResponse })
  async record(
    @WorkOf() work: Work,
    @Body() body: NewSupervisionTalkRequest,
  ): Promise<SupervisionTalkResponse> {
    return this.finding.read(work, await this.supervising.record(work, body));
  }

  @Get()
  @Allow('supervision-talk.read')
  @ApiOperation({ operationId: 'listSupervisionTalks', summary: 'My talks, with whomever; the latest first' })
  @ApiOkResponse({ type: SupervisionTalkPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: SupervisionTalkListQuery,
  ): Promise<Page<SupervisionTalkResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('supervision-talk.read')
  @ApiOperation({ operationId: 'readSupervisionTalk', summary: 'One talk, for the two who talked' })
  @ApiOkResponse({ type: SupervisionTalkResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<SupervisionTalkResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/acknowledge')
  @Allow('supervision-talk.acknowledge')
  @Acts()
  @ApiOperation({
    operationId: 'acknowledgeSupervisionTalk',
    summary: 'Say that one has read what was agreed',
  })
  @ApiOkResponse({ type: SupervisionTalkResponse })
  async acknowledge(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<SupervisionTalkResponse> {
    await this.supervising.acknowledge(work, id);
    return this.finding.read(work, id);
  }
}
