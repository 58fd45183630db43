import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { CasePlansModule } from '../case-plans';
import { DueProcessModule } from '../due-process';
import { HearingsModule } from '../hearings';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { ReferralsModule } from '../referrals';
import { SentencingModule } from '../sentencing';
import { AskMandate } from './application/ask-mandate';
import { FindCaseStatus } from './application/find-case-status';
import { FindMandates } from './application/find-mandates';
import { MoveMandate } from './application/move-mandate';
import { OfferMandates, WAITING_MANDATES } from './application/offer-mandates';
import { ReadBeforeCourt } from './application/read-before-court';
import { ReadDefenceFile } from './application/read-defence-file';
import { CaseStatusController } from './http/case-status.controller';
import { DefenceFilesController } from './http/defence-files.controller';
import { MandatesController } from './http/mandates.controller';
import { CaseStatusRepository } from './persistence/case-status.repository';
import { MandateRepository } from './persistence/mandate.repository';
import { mandatePolicy } from './policy/mandate.policy';

/** For whom a legal clinic stands, and what its lawyers may know while they do; a leaf that nobody imports. */
@Module({
  imports: [
    AccessModule,
    ReferenceModule,
    IntakeModule,
    DueProcessModule,
    ReferralsModule,
    SentencingModule,
    HearingsModule,
    CasePlansModule,
  ],
  controllers: [CaseStatusController, DefenceFilesController, MandatesController],
  providers: [
    AskMandate,
    CaseStatusRepository,
    FindCaseStatus,
    FindMandates,
    MandateRepository,
    MoveMandate,
    OfferMandates,
    ReadBeforeCourt,
    ReadDefenceFile,
  ],
})
export class LegalClinicModule {
  constructor(table: PermissionTable, waiting: WaitingLists, mandates: MandateRepository) {
    table.declare(mandatePolicy);
    for (const [which, permission] of WAITING_MANDATES)
      waiting.declare({
        ...{ code: `mandates.${which}`, permission },
        count: (work) => mandates.countWaiting(work, which),
      });
  }
}
