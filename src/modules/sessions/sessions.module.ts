import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { CasePlansModule } from '../case-plans';
import { CasesFacade, CasesModule } from '../cases';
import { DocumentsFacade, DocumentsModule } from '../documents';
import { ReferenceModule } from '../reference';
import { ComplianceModule } from '../compliance';
import { TellSessionClashes } from './application/tell-clashes';
import { BookSession } from './application/book-session';
import { CancelSession } from './application/cancel-session';
import { ChangeSession } from './application/change-session';
import { CheckBooking } from './application/check-booking';
import { CheckLeader } from './application/check-leader';
import { ContestAttendance } from './application/contest-attendance';
import { ContestTexts } from './application/contest-texts';
import { CountForTeam } from './application/count-for-team';
import { FindMetChild } from './application/find-met-child';
import { FindSessions } from './application/find-sessions';
import { KeepApart } from './application/keep-apart';
import { KeepRooms } from './application/keep-rooms';
import { MetChildTexts } from './application/met-child-texts';
import { OfferSessions } from './application/offer-sessions';
import { ReadDay } from './application/read-day';
import { ReadProgress } from './application/read-progress';
import { ReadBesideSession } from './application/read-beside-session';
import { RecordAttendance } from './application/record-attendance';
import { RescheduleSession } from './application/reschedule-session';
import { SessionTexts } from './application/session-texts';
import { ProgressController } from './http/progress.controller';
import { KeptApartController } from './http/kept-apart.controller';
import { RoomsController } from './http/rooms.controller';
import { SessionsController } from './http/sessions.controller';
import { ContestRepository } from './persistence/contest.repository';
import { DaySessionRepository } from './persistence/day-session.repository';
import { KeptApartRepository } from './persistence/kept-apart.repository';
import { ParticipantRepository } from './persistence/participant.repository';
import { RoomRepository } from './persistence/room.repository';
import { SessionRepository } from './persistence/session.repository';
import { WaitingSessionRepository } from './persistence/waiting-session.repository';
import { SessionsFacade } from './sessions.facade';
import { sessionPolicy } from './policy/session.policy';

/** When, where and with whom a centre meets children, and who came. */
@Module({
  imports: [AccessModule, ReferenceModule, DocumentsModule, ComplianceModule, CasesModule, CasePlansModule],
  controllers: [KeptApartController, ProgressController, RoomsController, SessionsController],
  providers: [
    BookSession,
    CancelSession,
    ChangeSession,
    CheckBooking,
    CheckLeader,
    ContestAttendance,
    ContestRepository,
    ContestTexts,
    CountForTeam,
    DaySessionRepository,
    FindMetChild,
    FindSessions,
    KeepApart,
    KeepRooms,
    KeptApartRepository,
    MetChildTexts,
    OfferSessions,
    ParticipantRepository,
    ReadDay,
    ReadProgress,
    ReadBesideSession,
    RecordAttendance,
    RescheduleSession,
    RoomRepository,
    SessionRepository,
    SessionsFacade,
    SessionTexts,
    WaitingSessionRepository,
    TellSessionClashes,
  ],
  exports: [
    BookSession,
    CancelSession,
    CheckBooking,
    FindMetChild,
    FindSessions,
    MetChildTexts,
    ParticipantRepository,
    RescheduleSession,
    RoomRepository,
    SessionsFacade,
  ],
})
export class SessionsModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    sessions: SessionRepository,
    cases: CasesFacade,
    participants: ParticipantRepository,
    documents: DocumentsFacade,
  ) {
    table.declare(sessionPolicy);
    cases.askBeforeClosing((work, caseId) => participants.isAnyPending(work, caseId));
    documents.learnSubjects('session', (work, id, childId) => participants.caseOf(work, id, childId));
    waiting.declare({
      code: 'sessions.without-attendance',
      permission: 'session.hold',
      count: (work) => sessions.count(work, 'without-attendance'),
    });
  }
}
