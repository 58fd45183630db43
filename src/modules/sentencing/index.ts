export { SentencingFacade } from './sentencing.facade';
export { SentencingModule } from './sentencing.module';
export type { EndedByAct, StartedOrder } from './application/follow-orders';
export type * from './contract';
