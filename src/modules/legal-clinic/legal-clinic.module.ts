import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { ReferenceModule } from '../reference';
import { AskMandate } from './application/ask-mandate';
import { FindCaseStatus } from './application/find-case-status';
import { FindMandates } from './application/find-mandates';
import { MoveMandate } from './application/move-mandate';
import { OfferMandates } from './application/offer-mandates';
import { CaseStatusController } from './http/case-status.controller';
import { MandatesController } from './http/mandates.controller';
import { CaseStatusRepository } from './persistence/case-status.repository';
import { MandateRepository } from './persistence/mandate.repository';
import { mandatePolicy } from './policy/mandate.policy';

/** For whom a legal clinic stands, and what its lawyers may know while they do; a leaf that nobody imports. */
@Module({
  imports: [AccessModule, ReferenceModule],
  controllers: [CaseStatusController, MandatesController],
  providers: [
    AskMandate,
    CaseStatusRepository,
    FindCaseStatus,
    FindMandates,
    MandateRepository,
    MoveMandate,
    OfferMandates,
  ],
})
export class LegalClinicModule {
  constructor(table: PermissionTable, waiting: WaitingLists, mandates: MandateRepository) {
    table.declare(mandatePolicy);
    waiting.declare({
      ...{ code: 'mandates.to-answer', permission: 'mandate.accept' },
      count: (work) => mandates.countWaiting(work),
    });
  }
}
