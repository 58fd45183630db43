import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { AddCustodyEntry } from './application/add-custody-entry';
import { EndCustody } from './application/end-custody';
import { EntryTexts } from './application/entry-texts';
import { ExplainRights } from './application/explain-rights';
import { FindBreaches } from './application/find-breaches';
import { FindCustody } from './application/find-custody';
import { FindInterviews } from './application/find-interviews';
import { FindLegalHelp } from './application/find-legal-help';
import { FindNotifications } from './application/find-notifications';
import { FindRights } from './application/find-rights';
import { KeepEntries } from './application/keep-entries';
import { LogCustody } from './application/log-custody';
import { RecordAttempt } from './application/record-attempt';
import { RecordInterview } from './application/record-interview';
import { RecordLegalHelp } from './application/record-legal-help';
import { RecordNotification } from './application/record-notification';
import { RunCustodyClocks } from './application/run-custody-clocks';
import { StartCustody } from './application/start-custody';
import { DueProcessFacade } from './due-process.facade';
import { CustodyController } from './http/custody.controller';
import { InterviewsController } from './http/interviews.controller';
import { LegalHelpController } from './http/legal-help.controller';
import { NotificationsController } from './http/notifications.controller';
import { RightsController } from './http/rights.controller';
import { BreachRepository } from './persistence/breach.repository';
import { EntryRepository } from './persistence/entry.repository';
import { dueProcessPolicy } from './policy/due-process.policy';

/** What is owed to a child that was met or held, and what was done of it (CRC 37, 40(2)(b); BR 10, 13). */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule],
  controllers: [
    CustodyController,
    InterviewsController,
    LegalHelpController,
    NotificationsController,
    RightsController,
  ],
  providers: [
    AddCustodyEntry,
    BreachRepository,
    DueProcessFacade,
    EndCustody,
    EntryRepository,
    EntryTexts,
    ExplainRights,
    FindBreaches,
    FindCustody,
    FindInterviews,
    FindLegalHelp,
    FindNotifications,
    FindRights,
    KeepEntries,
    LogCustody,
    RecordAttempt,
    RecordInterview,
    RecordLegalHelp,
    RecordNotification,
    RunCustodyClocks,
    StartCustody,
  ],
  exports: [DueProcessFacade],
})
export class DueProcessModule {
  constructor(table: PermissionTable) {
    table.declare(dueProcessPolicy);
  }
}
