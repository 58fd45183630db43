import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { BookSeries } from '../application/book-series';
import { EndSeries } from '../application/end-series';
import { FindSeries } from '../application/find-series';
import { MoveSeries } from '../application/move-series';
import { EndSeriesRequest, MoveSeriesRequest } from './series-change.requests';
import { NewSeriesRequest, SeriesListQuery, SeriesWishRequest } from './session-series.requests';
import {
  SeriesPageResponse,
  SeriesPreviewResponse,
  SeriesResponse,
  SeriesSummaryResponse,
} from './session-series.response';
import { showPreview } from './show-series';

/** Sessions that recur. */
@ApiTags('session-series')
@Controller('session-series')
export class SessionSeriesController {
  constructor(
    private readonly booking: BookSeries,
    private readonly moving: MoveSeries,
    private readonly ending: EndSeries,
    private readonly finding: FindSeries,
  ) {}

  @Post('preview')
  @Allow('series.book')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewSessionSeries',
    summary: 'Say of each day whether it would be booked, and why not; nothing is',
  })
  @ApiOkResponse({ type: SeriesPreviewResponse })
  async preview(@WorkOf() work: Work, @Body() body: SeriesWishRequest): Promise<SeriesPreviewResponse> {
    return showPreview(await this.booking.preview(work, body));
  }

  @Post()
  @Allow('series.book')
  @Creates()
  @ApiOperation({ operationId: 'bookSessionSeries', summary: 'Book sessions that recur: all, or nothing' })
  @ApiCreatedResponse({ type: SeriesResponse })
  async book(@WorkOf() work: Work, @Body() body: NewSeriesRequest): Promise<SeriesResponse> {
    return this.finding.read(work, await this.booking.book(work, body));
  }

  @Get()
  @Allow('series.read')
  @ApiOperation({ operationId: 'listSessionSeries', summary: 'The series of one’s centre' })
  @ApiOkResponse({ type: SeriesPageResponse })
  async list(@WorkOf() work: Work, @Query() query: SeriesListQuery): Promise<Page<SeriesSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('series.read')
  @ApiOperation({ operationId: 'readSessionSeries', summary: 'One series with its sessions' })
  @ApiOkResponse({ type: SeriesResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<SeriesResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/reschedule')
  @Allow('series.reschedule')
  @Acts()
  @ApiOperation({
    operationId: 'rescheduleSessionSeries',
    summary: 'Put what is to come elsewhere, of a day on or all; who asked is kept of each session',
  })
  @ApiOkResponse({ type: SeriesResponse })
  async reschedule(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: MoveSeriesRequest,
  ): Promise<SeriesResponse> {
    await this.moving.move(work, id, body);
    return this.finding.read(work, id);
  }

  @Post(':id/end')
  @Allow('series.end')
  @Acts()
  @ApiOperation({ operationId: 'endSessionSeries', summary: 'Call off what is to come, of a day on or all' })
  @ApiOkResponse({ type: SeriesResponse })
  async end(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EndSeriesRequest,
  ): Promise<SeriesResponse> {
    await this.ending.end(work, id, body);
    return this.finding.read(work, id);
  }
}
