import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { CheckProposal } from './application/check-proposal';
import { DecideOrder } from './application/decide-order';
import { FindOrders } from './application/find-orders';
import { MoveOrder } from './application/move-order';
import { OrderCodes } from './application/order-codes';
import { OrderTexts } from './application/order-texts';
import { ProposeOrder } from './application/propose-order';
import { ShareOrder } from './application/share-order';
import { SuperviseOrder } from './application/supervise-order';
import { WeighActs } from './application/weigh-acts';
import { WriteOrder } from './application/write-order';
import { OrdersController } from './http/orders.controller';
import { OrderContentRepository } from './persistence/order-content.repository';
import { OrderRepository } from './persistence/order.repository';
import { orderPolicy } from './policy/order.policy';

/** Alternatives that a prosecutor or a court orders: proposed, decided on, done. */
@Module({
  imports: [AccessModule, ReferenceModule, IntakeModule],
  controllers: [OrdersController],
  providers: [
    CheckProposal,
    DecideOrder,
    FindOrders,
    MoveOrder,
    OrderCodes,
    OrderContentRepository,
    OrderRepository,
    OrderTexts,
    ProposeOrder,
    ShareOrder,
    SuperviseOrder,
    WeighActs,
    WriteOrder,
  ],
})
export class SentencingModule {
  constructor(table: PermissionTable) {
    table.declare(orderPolicy);
  }
}
