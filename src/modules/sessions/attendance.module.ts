import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { CasesModule, TimelinesFacade } from '../cases';
import { ReferenceModule } from '../reference';
import { CountAttendance } from './application/count-attendance';
import { FollowUp } from './application/follow-up';
import { OfferMissedSessions } from './application/offer-missed-sessions';
import { MissedSessionsController } from './http/missed-sessions.controller';
import { AttendanceTotalsRepository } from './persistence/attendance-totals.repository';
import { MissedSessionRepository } from './persistence/missed-session.repository';
import { missedSessionPolicy } from './policy/missed-session.policy';
import { SessionsModule } from './sessions.module';
import { SESSION_EVENTS } from './persistence/session-events';

/** How often children come, and who asks after those who do not. */
@Module({
  imports: [CasesModule, ReferenceModule, SessionsModule],
  controllers: [MissedSessionsController],
  providers: [
    AttendanceTotalsRepository,
    CountAttendance,
    FollowUp,
    MissedSessionRepository,
    OfferMissedSessions,
  ],
})
export class AttendanceModule {
  constructor(table: PermissionTable, timelines: TimelinesFacade) {
    timelines.learnFrom(SESSION_EVENTS);
    table.declare(missedSessionPolicy);
  }
}
