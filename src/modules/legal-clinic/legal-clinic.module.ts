import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { ReferenceModule } from '../reference';
import { AskMandate } from './application/ask-mandate';
import { FindMandates } from './application/find-mandates';
import { MoveMandate } from './application/move-mandate';
import { OfferMandates } from './application/offer-mandates';
import { MandatesController } from './http/mandates.controller';
import { MandateRepository } from './persistence/mandate.repository';
import { mandatePolicy } from './policy/mandate.policy';

/** For whom a legal clinic stands, and what its lawyers may know while they do; a leaf that nobody imports. */
@Module({
  imports: [AccessModule, ReferenceModule],
  controllers: [MandatesController],
  providers: [AskMandate, FindMandates, MandateRepository, MoveMandate, OfferMandates],
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
