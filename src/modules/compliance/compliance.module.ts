import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { SentencingModule } from '../sentencing';
import { AnswerCompletion } from './application/answer-completion';
import { AnswerLine } from './application/answer-line';
import { ComplianceCodes } from './application/compliance-codes';
import { ComplianceTexts } from './application/compliance-texts';
import { EnterHours } from './application/enter-hours';
import { FindHours } from './application/find-hours';
import { FollowProtection } from './application/follow-protection';
import { ReadOrder } from './application/read-order';
import { SupervisedOrder } from './application/supervised-order';
import { HoursController } from './http/hours.controller';
import { LedgerRepository } from './persistence/ledger.repository';
import { compliancePolicy } from './policy/compliance.policy';

/** What is done of an order, written down by one person and verified by another. */
@Module({
  imports: [ReferenceModule, IntakeModule, SentencingModule],
  controllers: [HoursController],
  providers: [
    AnswerCompletion,
    AnswerLine,
    ComplianceCodes,
    ComplianceTexts,
    EnterHours,
    FindHours,
    FollowProtection,
    LedgerRepository,
    ReadOrder,
    SupervisedOrder,
  ],
})
export class ComplianceModule {
  constructor(table: PermissionTable) {
    table.declare(compliancePolicy);
  }
}
