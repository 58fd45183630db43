export { OrderBlames, type DayOfConditions } from './order-blames.facade';
export { OrderCompletions } from './order-completions.facade';
export { OrdersFacade } from './orders.facade';
export { SentencingModule } from './sentencing.module';
export type { SeenOrder } from './persistence/order.repository';
export type { EndedByAct, StartedOrder } from './application/follow-orders';
export { DefendedOrdersFacade } from './defended-orders.facade';
export type { DefendedOrder } from './application/read-for-defence';
export { DefendedOrderResponse } from './http/defended-order.response';
export { asksOn, coversTime, leavesFree, type ConditionLimits } from './domain/condition-limits';
export { BREACH_ANSWERS, type BreachAnswer } from './domain/told-breaches';
export type {
  KnownBreach,
  KnownCondition,
  KnownMeasure,
  KnownOrder,
  StoodCondition,
} from './application/know-order';
export { daysPassed, type DaysOfOrder } from './domain/days-passed';
export { restedOn, type RestedDays } from './domain/order-interval';
export { waitsForTakeOver } from './domain/order.actions';
export { ORDER_STATES, type OrderState } from './domain/order.lifecycle';
export type * from './contract';
