import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindHearings } from '../application/find-hearings';
import { ScheduleHearing } from '../application/schedule-hearing';
import { HearingListQuery, ScheduleHearingRequest } from './hearing.requests';
import { HearingPageResponse, HearingResponse, type HearingSummaryResponse } from './hearing.response';

/** Hearings of children before a court. */
@ApiTags('hearings')
@Controller('hearings')
export class HearingsController {
  constructor(
    private readonly scheduling: ScheduleHearing,
    private readonly finding: FindHearings,
  ) {}

  @Post()
  @Allow('hearing.schedule')
  @Creates()
  @ApiOperation({
    operationId: 'scheduleHearing',
    summary:
      'List a hearing of a child before one’s own court, or ask a court to hear a child that is to be held',
  })
  @ApiCreatedResponse({ type: HearingResponse })
  async schedule(@WorkOf() work: Work, @Body() body: ScheduleHearingRequest): Promise<HearingResponse> {
    return this.finding.read(work, await this.scheduling.schedule(work, body));
  }

  @Get()
  @Allow('hearing.list')
  @ApiOperation({ operationId: 'listHearings', summary: 'Hearings of children whose file one holds' })
  @ApiOkResponse({ type: HearingPageResponse })
  async list(@WorkOf() work: Work, @Query() query: HearingListQuery): Promise<Page<HearingSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('hearing.read')
  @ApiOperation({ operationId: 'readHearing', summary: 'One hearing' })
  @ApiOkResponse({ type: HearingResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<HearingResponse> {
    return this.finding.read(work, id);
  }
}
