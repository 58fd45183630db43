import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CancelAppointmentSeries } from '../application/cancel-series';
import { FindAppointmentSeries } from '../application/find-appointment-series';
import { PlanAppointmentSeries } from '../application/plan-series';
import { CancelSeriesRequest, PlanSeriesRequest, SeriesParams } from './appointment-series.requests';
import {
  AppointmentSeriesPageResponse,
  AppointmentSeriesResponse,
  AppointmentSeriesSummaryResponse,
} from './appointment-series.response';

/** Days on which a child reports, by a rhythm. */
@ApiTags('order-compliance')
@Controller('orders/:id/appointment-series')
export class AppointmentSeriesController {
  constructor(
    private readonly planning: PlanAppointmentSeries,
    private readonly cancelling: CancelAppointmentSeries,
    private readonly finding: FindAppointmentSeries,
  ) {}

  @Post()
  @Allow('compliance.plan-appointment')
  @Creates()
  @ApiOperation({
    operationId: 'planAppointmentSeries',
    summary: 'Say by which rhythm the child is to come: all dates, or none',
  })
  @ApiCreatedResponse({ type: AppointmentSeriesResponse })
  async plan(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PlanSeriesRequest,
  ): Promise<AppointmentSeriesResponse> {
    return this.finding.read(work, { id, series: await this.planning.plan(work, id, body) });
  }

  @Get()
  @Allow('compliance.read')
  @ApiOperation({
    operationId: 'listAppointmentSeries',
    summary: 'By which rhythms the child is to come, what was planned last first',
  })
  @ApiOkResponse({ type: AppointmentSeriesPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<AppointmentSeriesSummaryResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get(':series')
  @Allow('compliance.read')
  @ApiOperation({
    operationId: 'readAppointmentSeries',
    summary: 'Dates that were planned together, and what lies at their times',
  })
  @ApiOkResponse({ type: AppointmentSeriesResponse })
  async read(@WorkOf() work: Work, @Param() params: SeriesParams): Promise<AppointmentSeriesResponse> {
    return this.finding.read(work, params);
  }

  @Post(':series/cancel')
  @Allow('compliance.tell-appointment')
  @Acts()
  @ApiOperation({
    operationId: 'cancelAppointmentSeries',
    summary: 'The office cancels what is to come, of a day on or all: no fault of the child',
  })
  @ApiOkResponse({ type: AppointmentSeriesResponse })
  async cancel(
    @WorkOf() work: Work,
    @Param() params: SeriesParams,
    @Body() body: CancelSeriesRequest,
  ): Promise<AppointmentSeriesResponse> {
    await this.cancelling.cancel(work, params, body);
    return this.finding.read(work, params);
  }
}
