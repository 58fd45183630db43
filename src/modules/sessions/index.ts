export { AttendanceModule } from './attendance.module';
export { CalendarFeedsModule } from './calendar-feeds.module';
export { ProgrammesModule } from './programmes.module';
export { SeriesModule } from './series.module';
export type { DaySession } from './application/read-day';
export { SessionsFacade, type KnownAttendance } from './sessions.facade';
export { SessionsModule } from './sessions.module';
export type * from './contract';
export type { MetInKind } from './persistence/participant.repository';
