import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { DueProcessModule } from '../due-process';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { PrintIntakeRecord } from './application/print-intake-record';
import { PrintRightsNotice } from './application/print-rights-notice';
import { RecordAtOnce } from './application/record-at-once';
import { ReadLabels } from './application/read-labels';
import { ReadWorklist } from './application/read-worklist';
import { PrintsController } from './http/prints.controller';
import { RecordAtOnceController } from './http/record-at-once.controller';
import { WorklistController } from './http/worklist.controller';
import { deskPolicy } from './policy/desk.policy';

/** Comfort for people in a hurry: what lies on the desk, and what goes on paper. Nobody below knows of it. */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule, DueProcessModule],
  controllers: [PrintsController, RecordAtOnceController, WorklistController],
  providers: [PrintIntakeRecord, PrintRightsNotice, ReadLabels, ReadWorklist, RecordAtOnce],
})
export class DeskModule {
  constructor(table: PermissionTable) {
    table.declare(deskPolicy);
  }
}
