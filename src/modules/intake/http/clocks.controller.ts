import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindClocks } from '../application/find-clocks';
import { PauseClock, type Told } from '../application/pause-clock';
import { ClockRepository } from '../persistence/clock.repository';
import { ClockListQuery, PauseClockRequest, ResumeClockRequest } from './clock.requests';
import {
  ClockPageResponse,
  IntakeClockResponse,
  IntakeClocksResponse,
  type ClockSummaryResponse,
} from './clock.response';

/** The clocks of intakes. */
@ApiTags('clocks')
@Controller()
export class ClocksController {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly finding: FindClocks,
    private readonly pausing: PauseClock,
  ) {}

  @Get('intakes/:id/clocks')
  @Allow('clock.read')
  @ApiOperation({ operationId: 'listClocksOfIntake', summary: 'What must happen in time about an intake' })
  @ApiOkResponse({ type: IntakeClocksResponse })
  async ofIntake(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<IntakeClocksResponse> {
    return this.finding.ofIntake(work, id);
  }

  @Get('clocks')
  @Allow('clock.list')
  @ApiOperation({ operationId: 'listClocks', summary: 'Clocks of my unit: near, overdue, or all that run' })
  @ApiOkResponse({ type: ClockPageResponse })
  async list(@WorkOf() work: Work, @Query() query: ClockListQuery): Promise<Page<ClockSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get('clocks/:id')
  @Allow('clock.read')
  @ApiOperation({ operationId: 'readClock', summary: 'One clock with its pauses' })
  @ApiOkResponse({ type: IntakeClockResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<IntakeClockResponse> {
    return this.finding.read(work, id);
  }

  @Post('clocks/:id/pause')
  @Allow('clock.pause')
  @Acts()
  @ApiOperation({ operationId: 'pauseClock', summary: 'Let a clock stand still, for a reason of the list' })
  @ApiOkResponse({ type: IntakeClockResponse })
  async pause(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PauseClockRequest,
  ): Promise<IntakeClockResponse> {
    const clock = await this.clocks.findToChange(work, id);
    await this.pausing.pause(work, clock, body.reasonCode, toldAt(body.pausedAt, body));
    return this.finding.read(work, id);
  }

  @Post('clocks/:id/resume')
  @Allow('clock.resume')
  @Acts()
  @ApiOperation({ operationId: 'resumeClock', summary: 'Let a clock go on' })
  @ApiOkResponse({ type: IntakeClockResponse })
  async resume(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ResumeClockRequest,
  ): Promise<IntakeClockResponse> {
    const clock = await this.clocks.findToChange(work, id);
    await this.pausing.resume(work, clock, toldAt(body.resumedAt, body));
    return this.finding.read(work, id);
  }
}

const toldAt = (at: string, { backDatingReason }: { readonly backDatingReason?: string }): Told => ({
  at: new Date(at),
  backDatingReason: backDatingReason ?? null,
});
