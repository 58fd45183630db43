import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { EntryTexts } from './application/entry-texts';
import { FindLegalHelp } from './application/find-legal-help';
import { FindNotifications } from './application/find-notifications';
import { KeepEntries } from './application/keep-entries';
import { RecordAttempt } from './application/record-attempt';
import { RecordLegalHelp } from './application/record-legal-help';
import { RecordNotification } from './application/record-notification';
import { DueProcessFacade } from './due-process.facade';
import { LegalHelpController } from './http/legal-help.controller';
import { NotificationsController } from './http/notifications.controller';
import { EntryRepository } from './persistence/entry.repository';
import { dueProcessPolicy } from './policy/due-process.policy';

/** What is owed to a child that was met or held, and what was done of it (CRC 37, 40(2)(b); BR 10, 13). */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule],
  controllers: [LegalHelpController, NotificationsController],
  providers: [
    DueProcessFacade,
    EntryRepository,
    EntryTexts,
    FindLegalHelp,
    FindNotifications,
    KeepEntries,
    RecordAttempt,
    RecordLegalHelp,
    RecordNotification,
  ],
  exports: [DueProcessFacade],
})
export class DueProcessModule {
  constructor(table: PermissionTable) {
    table.declare(dueProcessPolicy);
  }
}
