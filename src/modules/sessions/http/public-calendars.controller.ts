import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import { Public } from '../../../platform/http/public.decorator';
import { ServeCalendar } from '../application/serve-calendar';
import { CalendarLinkParams } from './calendar-feed.requests';

/** Calendars for programs that cannot sign in; they name no child. */
@ApiTags('calendar-feeds')
@Controller('public/calendars')
export class PublicCalendarsController {
  constructor(private readonly serving: ServeCalendar) {}

  @Get(':link')
  @Public('the secret link is the proof; it tells kinds, rooms and times, and of nobody')
  @Header('cache-control', 'no-store')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOperation({ operationId: 'readPublicCalendar', summary: 'The calendar of a secret link (RFC 5545)' })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string', maxLength: 5_000_000 } } } })
  async read(@Param() { link }: CalendarLinkParams, @Req() request: DiversionRequest): Promise<string> {
    return this.serving.serve(link, request.facts.requestId);
  }
}
