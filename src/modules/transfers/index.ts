export { TransfersModule } from './transfers.module';
export type * from './contract';
