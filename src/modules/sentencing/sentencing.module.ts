import { Module } from '@nestjs/common';
import { DueClocks } from '../../platform/jobs/due-clocks';
import { Jobs } from '../../platform/jobs/jobs';
import { PlatformSettings } from '../../platform/platform-settings';
import { PermissionTable } from '../../platform/policy/permission-table';
import { WaitingLists } from '../../platform/policy/waiting-lists';
import { AccessModule } from '../access';
import { IntakeModule } from '../intake';
import { ReferenceModule } from '../reference';
import { ReviewsModule } from '../reviews';
import { AnswerBreach } from './application/answer-breach';
import { CarryOnConditions } from './application/carry-on-conditions';
import { ChangeSupervisor } from './application/change-supervisor';
import { CheckAppeal } from './application/check-appeal';
import { CheckConditions } from './application/check-conditions';
import { CheckLooking } from './application/check-looking';
import { CheckProposal } from './application/check-proposal';
import { CheckBreach } from './application/check-breach';
import { CheckRest } from './application/check-rest';
import { CheckReview } from './application/check-review';
import { DecideOrder } from './application/decide-order';
import { EndOrder } from './application/end-order';
import { expireOrders } from './application/expire-orders';
import { FindOrders } from './application/find-orders';
import { FollowOrders } from './application/follow-orders';
import { FollowIntakeOfOrder } from './application/follow-intake';
import { HearChild } from './application/hear-child';
import { KnowActs } from './application/know-acts';
import { KnowAgreement } from './application/know-agreement';
import { KnowBeside } from './application/know-beside';
import { KnowOrder } from './application/know-order';
import { KnowTerm } from './application/know-term';
import { LapseReviewsOfOrders } from './application/lapse-reviews';
import { LookAgain } from './application/look-again';
import { MoveOrder } from './application/move-order';
import { NameInBreach } from './application/name-in-breach';
import { OfferOrders, WAITING_ORDERS } from './application/offer-orders';
import { OrderCodes } from './application/order-codes';
import { OrderTexts } from './application/order-texts';
import { OverturnOrder } from './application/overturn-order';
import { ProposeOrder } from './application/propose-order';
import { ReadOrdersForDefence } from './application/read-for-defence';
import { RecordBreach } from './application/record-breach';
import { RestOrder } from './application/rest-order';
import { ReviewOrder } from './application/review-order';
import { RunLookClock } from './application/run-look-clock';
import { RunOrderClock } from './application/run-order-clock';
import { SetTerms } from './application/set-terms';
import { ShareOrder } from './application/share-order';
import { SuperviseOrder } from './application/supervise-order';
import { VaryOrder } from './application/vary-order';
import { WeighActs } from './application/weigh-acts';
import { WeighOrder } from './application/weigh-order';
import { WriteOrder } from './application/write-order';
import { OrderBreachesController } from './http/order-breaches.controller';
import { OrderChangesController } from './http/order-changes.controller';
import { OrderEndsController } from './http/order-ends.controller';
import { OrdersController } from './http/orders.controller';
import { DefendedOrdersFacade } from './defended-orders.facade';
import { DefendedOrderRepository } from './persistence/defended-order.repository';
import { EndedOrderRepository } from './persistence/ended-order.repository';
import { OrderContentRepository } from './persistence/order-content.repository';
import { OrderIntervalRepository } from './persistence/order-interval.repository';
import { OrdersBesideRepository } from './persistence/orders-beside.repository';
import { OrderRepository } from './persistence/order.repository';
import { ReviewedOrderRepository } from './persistence/reviewed-order.repository';
import { OrderBlames } from './order-blames.facade';
import { OrderCompletions } from './order-completions.facade';
import { OrdersFacade } from './orders.facade';
import { orderJobPolicy, orderPolicy } from './policy/order.policy';

/** What is late, for all who have a part in it. */
const LATE = ['overdue', 'order.read'] as const;

/** Alternatives that a prosecutor or a court orders: proposed, decided on, done. */
@Module({
  imports: [AccessModule, ReferenceModule, ReviewsModule, IntakeModule],
  controllers: [OrderBreachesController, OrderChangesController, OrderEndsController, OrdersController],
  providers: [
    AnswerBreach,
    CarryOnConditions,
    ChangeSupervisor,
    CheckAppeal,
    CheckConditions,
    CheckLooking,
    CheckProposal,
    CheckBreach,
    CheckRest,
    CheckReview,
    DecideOrder,
    DefendedOrderRepository,
    DefendedOrdersFacade,
    EndOrder,
    EndedOrderRepository,
    FindOrders,
    FollowIntakeOfOrder,
    FollowOrders,
    HearChild,
    KnowActs,
    KnowAgreement,
    KnowBeside,
    KnowOrder,
    KnowTerm,
    LapseReviewsOfOrders,
    LookAgain,
    MoveOrder,
    NameInBreach,
    OfferOrders,
    OrderCodes,
    OrderBlames,
    OrderCompletions,
    OrderContentRepository,
    OrderIntervalRepository,
    OrderRepository,
    OrderTexts,
    OrdersBesideRepository,
    OrdersFacade,
    OverturnOrder,
    ProposeOrder,
    ReadOrdersForDefence,
    RecordBreach,
    RestOrder,
    ReviewOrder,
    ReviewedOrderRepository,
    RunLookClock,
    RunOrderClock,
    SetTerms,
    ShareOrder,
    SuperviseOrder,
    VaryOrder,
    WeighActs,
    WeighOrder,
    WriteOrder,
  ],
  exports: [DefendedOrdersFacade, OrderBlames, OrderCompletions, OrdersFacade],
})
export class SentencingModule {
  constructor(
    table: PermissionTable,
    waiting: WaitingLists,
    jobs: Jobs,
    due: DueClocks,
    orders: OrderRepository,
    { timeZone }: PlatformSettings,
  ) {
    table.declare(orderPolicy);
    jobs.declare(orderJobPolicy, expireOrders(timeZone));
    due.declare('sentencing.take_due_clocks');
    for (const [list, permission] of [...WAITING_ORDERS, LATE])
      waiting.declare({
        code: `orders.${list}`,
        permission,
        count: (work) => orders.count(work, list),
      });
  }
}
