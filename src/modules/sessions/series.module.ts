import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasesModule } from '../cases';
import { ReferenceModule } from '../reference';
import { AskCalendar } from './application/ask-calendar';
import { BookSeries } from './application/book-series';
import { ChangeSeries } from './application/change-series';
import { ChooseChildren } from './application/choose-children';
import { EndSeries } from './application/end-series';
import { FindSeries } from './application/find-series';
import { MoveSeries } from './application/move-series';
import { KeepHours } from './application/keep-hours';
import { PlanSeries } from './application/plan-series';
import { RespectSchool } from './application/respect-school';
import { HoursController } from './http/hours.controller';
import { SessionSeriesController } from './http/session-series.controller';
import { HoursRepository } from './persistence/hours.repository';
import { SeriesRepository } from './persistence/series.repository';
import { seriesPolicy } from './policy/series.policy';
import { ProgrammesModule } from './programmes.module';
import { SessionsModule } from './sessions.module';

/** Sessions that recur. */
@Module({
  imports: [CasesModule, ProgrammesModule, SessionsModule, ReferenceModule],
  controllers: [HoursController, SessionSeriesController],
  providers: [
    AskCalendar,
    BookSeries,
    ChangeSeries,
    ChooseChildren,
    EndSeries,
    FindSeries,
    HoursRepository,
    KeepHours,
    MoveSeries,
    PlanSeries,
    RespectSchool,
    SeriesRepository,
  ],
})
export class SeriesModule {
  constructor(table: PermissionTable) {
    table.declare(seriesPolicy);
  }
}
