import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindHandovers } from '../application/find-handovers';
import { HandOver } from '../application/hand-over';
import { HandoverListQuery, HandoverRequest, NewHandoverRequest } from './handover.requests';
import {
  HandoverMilestonesResponse,
  HandoverPageResponse,
  HandoverResponse,
  HandoverSummaryResponse,
} from './handover.response';

/** Handing a child to protection, and following what comes of it. */
@ApiTags('handovers')
@Controller()
export class HandoversController {
  constructor(
    private readonly handing: HandOver,
    private readonly finding: FindHandovers,
  ) {}

  @Post('intakes/:id/protect')
  @Allow('handover.protect')
  @Acts()
  @ApiOperation({
    operationId: 'protectAfterIntake',
    summary: 'End the intake in protection and hand the child over; only what protection needs is kept',
  })
  @ApiOkResponse({ type: HandoverResponse })
  async protect(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: HandoverRequest,
  ): Promise<HandoverResponse> {
    return this.finding.read(work, await this.handing.afterIntake(work, id, body));
  }

  @Post('handovers')
  @Allow('handover.send')
  @Creates()
  @ApiOperation({
    operationId: 'handChildOver',
    summary: 'Hand a child at risk to protection, without an intake',
  })
  @ApiCreatedResponse({ type: HandoverResponse })
  async send(@WorkOf() work: Work, @Body() body: NewHandoverRequest): Promise<HandoverResponse> {
    return this.finding.read(work, await this.handing.withoutIntake(work, body));
  }

  @Get('handovers')
  @Allow('handover.list')
  @ApiOperation({ operationId: 'listHandovers', summary: 'One of the lists of both sides' })
  @ApiOkResponse({ type: HandoverPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: HandoverListQuery,
  ): Promise<Page<HandoverSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get('handovers/:id')
  @Allow('handover.read')
  @ApiOperation({ operationId: 'readHandover', summary: 'One handover, with what may be done now' })
  @ApiOkResponse({ type: HandoverResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<HandoverResponse> {
    return this.finding.read(work, id);
  }

  @Get('handovers/:id/milestones')
  @Allow('handover.read')
  @ApiOperation({ operationId: 'listHandoverMilestones', summary: 'What became of it, for the sender' })
  @ApiOkResponse({ type: HandoverMilestonesResponse })
  async milestones(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<HandoverMilestonesResponse> {
    return this.finding.milestones(work, id);
  }
}
