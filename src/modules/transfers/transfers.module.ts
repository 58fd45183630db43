import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { CasesModule, TimelinesFacade } from '../cases';
import { ReferenceModule } from '../reference';
import { AnswerTransfer } from './application/answer-transfer';
import { AskTransfer } from './application/ask-transfer';
import { FindTransfers } from './application/find-transfers';
import { LapseWithConsent } from './application/lapse-with-consent';
import { LAID, OfferTransfers } from './application/offer-transfers';
import { TransferTerms } from './application/transfer-terms';
import { TransfersController } from './http/transfers.controller';
import { TRANSFER_EVENTS } from './persistence/transfer-events';
import { TransferRepository } from './persistence/transfer.repository';
import { transferPolicy } from './policy/transfer.policy';

/** A case goes on at another centre: asked for there, and answered; no day is without somebody who answers for the child. */
@Module({
  imports: [AccessModule, ReferenceModule, CasesModule],
  controllers: [TransfersController],
  providers: [
    AnswerTransfer,
    AskTransfer,
    FindTransfers,
    LapseWithConsent,
    OfferTransfers,
    TransferRepository,
    TransferTerms,
  ],
})
export class TransfersModule {
  constructor(
    table: PermissionTable,
    timelines: TimelinesFacade,
    due: DueClocks,
    waiting: WaitingLists,
    transfers: TransferRepository,
  ) {
    table.declare(transferPolicy);
    timelines.learnFrom(TRANSFER_EVENTS);
    due.declare('transfers.take_due_clocks');
    for (const [list, permission] of LAID)
      waiting.declare({
        code: `transfers.${list}`,
        permission,
        count: (work) => transfers.count(work, list),
      });
  }
}
