import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { KeepCalendarFeeds } from './application/keep-calendar-feeds';
import { ServeCalendar } from './application/serve-calendar';
import { CalendarFeedsController } from './http/calendar-feeds.controller';
import { PublicCalendarsController } from './http/public-calendars.controller';
import { CalendarFeedRepository } from './persistence/calendar-feed.repository';
import { calendarFeedPolicy } from './policy/calendar-feed.policy';
import { SessionsModule } from './sessions.module';

/** Links under which a person or a room has its calendar. */
@Module({
  imports: [SessionsModule],
  controllers: [CalendarFeedsController, PublicCalendarsController],
  providers: [CalendarFeedRepository, KeepCalendarFeeds, ServeCalendar],
})
export class CalendarFeedsModule {
  constructor(table: PermissionTable) {
    table.declare(calendarFeedPolicy);
  }
}
