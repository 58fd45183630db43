import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { KeepCalendarFeeds } from '../application/keep-calendar-feeds';
import { NewCalendarFeedRequest } from './calendar-feed.requests';
import {
  CalendarFeedPageResponse,
  CalendarFeedResponse,
  CalendarFeedWithSecretResponse,
} from './calendar-feed.response';

/** Links under which a person or a room has its calendar. */
@ApiTags('calendar-feeds')
@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly keeping: KeepCalendarFeeds) {}

  @Post()
  @Allow('calendar-feed.make')
  @Creates()
  @ApiOperation({ operationId: 'makeCalendarFeed', summary: 'Make a secret link; it is told this once' })
  @ApiCreatedResponse({ type: CalendarFeedWithSecretResponse })
  async make(
    @WorkOf() work: Work,
    @Body() body: NewCalendarFeedRequest,
  ): Promise<CalendarFeedWithSecretResponse> {
    return this.keeping.make(work, body);
  }

  @Get()
  @Allow('calendar-feed.read')
  @ApiOperation({
    operationId: 'listCalendarFeeds',
    summary: 'One’s links; for coordinators those of the centre',
  })
  @ApiOkResponse({ type: CalendarFeedPageResponse })
  async list(@WorkOf() work: Work, @Query() query: PageQuery): Promise<Page<CalendarFeedResponse>> {
    return this.keeping.list(work, query);
  }

  @Get(':id')
  @Allow('calendar-feed.read')
  @ApiOperation({ operationId: 'readCalendarFeed', summary: 'One link, without its secret' })
  @ApiOkResponse({ type: CalendarFeedResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CalendarFeedResponse> {
    return this.keeping.read(work, id);
  }

  @Post(':id/revoke')
  @Allow('calendar-feed.revoke')
  @Acts()
  @ApiOperation({ operationId: 'revokeCalendarFeed', summary: 'Let it be answered no more' })
  @ApiOkResponse({ type: CalendarFeedResponse })
  async revoke(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CalendarFeedResponse> {
    return this.keeping.revoke(work, id);
  }
}
