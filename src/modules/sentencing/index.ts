export { SentencingFacade } from './sentencing.facade';
export { SentencingModule } from './sentencing.module';
export type { EndedByAct, StartedOrder } from './application/follow-orders';
export { DefendedOrdersFacade } from './defended-orders.facade';
export type { DefendedOrder } from './application/read-for-defence';
export { DefendedOrderResponse } from './http/defended-order.response';
export type * from './contract';
