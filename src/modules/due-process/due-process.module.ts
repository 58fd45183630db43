import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { SafeguardingModule } from '../safeguarding';
import { AddCustodyEntry } from './application/add-custody-entry';
import { AskAboutTreatment } from './application/ask-about-treatment';
import { CheckAtRegistration } from './application/check-at-registration';
import { EntryTexts } from './application/entry-texts';
import { ExplainRights } from './application/explain-rights';
import { FindBarred } from './application/find-barred';
import { FindBreaches } from './application/find-breaches';
import { FindCustody } from './application/find-custody';
import { FindInterviews } from './application/find-interviews';
import { FindLegalHelp } from './application/find-legal-help';
import { FindMandateRequests } from './application/find-mandate-requests';
import { FindNotifications } from './application/find-notifications';
import { FindRights } from './application/find-rights';
import { FindTreatmentAnswers } from './application/find-treatment-answers';
import { FollowMerges } from './application/follow-merges';
import { FollowRegistration } from './application/follow-registration';
import { FollowWrongIntake } from './application/follow-wrong-intake';
import { GatherAsked } from './application/gather-asked';
import { GatherHeldFacts } from './application/gather-held-facts';
import { GatherOfCustody } from './application/gather-of-custody';
import { HoldOnce } from './application/hold-once';
import { KeepBreaches } from './application/keep-breaches';
import { KeepEntries } from './application/keep-entries';
import { LogCustody } from './application/log-custody';
import { MarkCustodyInError } from './application/mark-custody-in-error';
import { MoveCustody } from './application/move-custody';
import { ReadRecord } from './application/read-record';
import { RecordAttempt } from './application/record-attempt';
import { RecordInterview } from './application/record-interview';
import { RecordLegalHelp } from './application/record-legal-help';
import { RecordNotification } from './application/record-notification';
import { RequestMandate } from './application/request-mandate';
import { RunCustodyClocks } from './application/run-custody-clocks';
import { StartCustody } from './application/start-custody';
import { TellCustody } from './application/tell-custody';
import { WorkOutBreaches } from './application/work-out-breaches';
import { WriteRightsNotice } from './application/write-rights-notice';
import { DueProcessFacade } from './due-process.facade';
import { CustodyController } from './http/custody.controller';
import { InterviewsController } from './http/interviews.controller';
import { LegalHelpController } from './http/legal-help.controller';
import { MandateRequestsController } from './http/mandate-requests.controller';
import { NotificationsController } from './http/notifications.controller';
import { RecordController } from './http/record.controller';
import { RightsController } from './http/rights.controller';
import { TreatmentController } from './http/treatment.controller';
import { AskedRepository } from './persistence/asked.repository';
import { BreachRepository } from './persistence/breach.repository';
import { EntryRepository } from './persistence/entry.repository';
import { HeldRepository } from './persistence/held.repository';
import { ReceivedRequestRepository } from './persistence/received-request.repository';
import { dueProcessPolicy } from './policy/due-process.policy';

/** What is owed to a child that was met or held, and what was done of it (CRC 37, 40(2)(b); BR 10, 13). */
@Module({
  imports: [AccessModule, ReferenceModule, SafeguardingModule, IntakeModule],
  controllers: [
    CustodyController,
    InterviewsController,
    LegalHelpController,
    MandateRequestsController,
    NotificationsController,
    RecordController,
    RightsController,
    TreatmentController,
  ],
  providers: [
    AddCustodyEntry,
    AskAboutTreatment,
    AskedRepository,
    BreachRepository,
    CheckAtRegistration,
    DueProcessFacade,
    EntryRepository,
    EntryTexts,
    ExplainRights,
    FindBarred,
    FindBreaches,
    FindCustody,
    FindInterviews,
    FindLegalHelp,
    FindMandateRequests,
    FindNotifications,
    FindRights,
    FindTreatmentAnswers,
    FollowMerges,
    FollowRegistration,
    FollowWrongIntake,
    GatherAsked,
    GatherHeldFacts,
    GatherOfCustody,
    HeldRepository,
    HoldOnce,
    KeepBreaches,
    KeepEntries,
    LogCustody,
    MarkCustodyInError,
    MoveCustody,
    ReadRecord,
    ReceivedRequestRepository,
    RecordAttempt,
    RecordInterview,
    RecordLegalHelp,
    RecordNotification,
    RequestMandate,
    RunCustodyClocks,
    StartCustody,
    TellCustody,
    WorkOutBreaches,
    WriteRightsNotice,
  ],
  exports: [DueProcessFacade],
})
export class DueProcessModule {
  constructor(table: PermissionTable, waiting: WaitingLists, received: ReceivedRequestRepository) {
    table.declare(dueProcessPolicy);
    waiting.declare({
      code: 'mandate-requests',
      permission: 'mandate-request.receive',
      count: (work) => received.countWaiting(work),
    });
  }
}
